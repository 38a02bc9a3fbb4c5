import { Field, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { materialsMessages } from './materials-messages.ts'

type AskRevokeProps = {
  material: { materialId: string; name: string; number: string }
  onDone: () => void
  onClose: () => void
}

/** Revokes a material that my organ issued, with the reason that its holder will see. */
export function AskRevoke({ material, onDone, onClose }: AskRevokeProps) {
  const words = useMessages(materialsMessages)
  const [why, setWhy] = useState('')
  const act = useAct(
    (body: { why: string }, headers) =>
      answerOf(
        client.POST('/api/desk/issued-materials/{materialId}/revoke', {
          params: { path: { materialId: material.materialId } },
          body,
          headers,
        }),
      ),
    {
      onDone: () => {
        onDone()
        onClose()
      },
    },
  )
  return (
    <AskFirst
      act={act}
      grave
      question={words.revokeQuestion(material.name, material.number)}
      consequence={words.revokeWords}
      word={words.revokeAct}
      failed={words.failedAct}
      onAct={() => act.run({ why })}
      onClose={onClose}
    >
      <Field label={words.why} hint={words.whyHint}>
        {(field) => (
          <TextArea {...field} rows={2} required minLength={2} maxLength={200} value={why} onValue={setWhy} />
        )}
      </Field>
    </AskFirst>
  )
}
