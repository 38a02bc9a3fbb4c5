import type { MaterialTypeContent } from '@yimen/contract'
import { Button, Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { materialsMessages } from './materials-messages.ts'
import { keepType } from './queries.ts'
import { TypeForm } from './type-form.tsx'
import { type SentContent, withoutBlanks } from './without-blanks.ts'

const fresh: MaterialTypeContent = {
  name: { zh: '', en: '' },
  synonyms: [],
  certificate: false,
  formats: ['pdf', 'jpg', 'png'],
  maxBytes: 20_971_520,
  electronic: false,
  shared: false,
  recognised: false,
}

/** The form for a new standard type. */
export function AddType({ onDone, onClose }: { onDone: (code: string) => void; onClose: () => void }) {
  const words = useMessages(materialsMessages)
  const [code, setCode] = useState('')
  const [content, setContent] = useState(fresh)
  const act = useAct(
    (body: { code: string; content: SentContent }, headers) =>
      answerOf(client.POST('/api/desk/material-types', { body, headers })),
    {
      onDone: (answer) => {
        keepType(answer)
        onDone(answer.code)
      },
    },
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ code, content: withoutBlanks(content) })
      }}
    >
      <h1>{words.add}</h1>
      <Field label={words.code} hint={words.codeHint}>
        {(field) => (
          <Input
            {...field}
            required
            pattern="[a-z][a-z0-9\-]{1,59}"
            title={words.codeHint}
            autoCapitalize="none"
            value={code}
            onValue={setCode}
          />
        )}
      </Field>
      <TypeForm content={content} onContent={setContent} />
      <ActProblem error={act.error} fallback={words.failedAct} />
      <div className="acts">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button type="submit" kind="main" busy={act.busy}>
          {words.saveNew}
        </Button>
      </div>
    </form>
  )
}
