import type { ElementDetail } from '@yimen/contract'
import { Field, Input, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { elementMessages } from './element-messages.ts'
import { keepElement } from './queries.ts'

/** Asks into which element this one is merged. */
export function AskMerge({ detail: { element }, onClose }: { detail: ElementDetail; onClose: () => void }) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  const [into, setInto] = useState('')
  const act = useAct(
    (body: { into: string }, headers) =>
      answerOf(
        client.POST('/api/desk/elements/{code}/merge', {
          params: { path: { code: element.code } },
          body,
          headers,
        }),
      ),
    {
      onDone: (answer) => {
        keepElement(answer)
        onClose()
      },
    },
  )
  return (
    <AskFirst
      act={act}
      grave
      question={words.mergeQuestion(element.name[language])}
      consequence={words.mergeWords}
      word={words.merge}
      failed={words.mergeFailed}
      onAct={() => act.run({ into: into.trim() }, element.version)}
      onClose={onClose}
    >
      <Field label={words.mergeInto}>{(field) => <Input {...field} value={into} onValue={setInto} />}</Field>
    </AskFirst>
  )
}
