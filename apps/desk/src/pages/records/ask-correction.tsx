import type { KeptField } from '@yimen/contract'
import { Field, Select, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { sourceOf } from './kept-field-part.tsx'
import { recordsMessages } from './records-messages.ts'

type Statement = KeptField['holds']
type AskCorrectionProps = {
  field: KeptField
  wrong: Statement
  subjectId: string
  onClose: () => void
  onDone: () => void
}

/** Asks whose word is right and on what it rests, and opens a ticket to the source that seems wrong. */
export function AskCorrection({ field, wrong, subjectId, onClose, onDone }: AskCorrectionProps) {
  const words = useMessages(recordsMessages)
  const others = [field.holds, ...field.others].filter((one) => one !== wrong && one.shown !== '')
  const [right, setRight] = useState(() => (others[0] ? sourceOf(others[0]) : ''))
  const [note, setNote] = useState('')
  const act = useAct(
    (body: { right: Statement; note: string }, headers) =>
      answerOf(
        client.POST('/api/desk/corrections', {
          body: {
            subjectId,
            element: field.element,
            wrong: storeOf(wrong),
            right: storeOf(body.right),
            note: body.note,
          },
          headers,
        }),
      ),
    { onDone },
  )
  const chosen = others.find((one) => sourceOf(one) === right)
  return (
    <AskFirst
      act={act}
      question={words.askQuestion(sourceOf(wrong))}
      consequence={words.askWords}
      word={words.askAct}
      failed={words.askFailed}
      onAct={() => chosen && act.run({ right: chosen, note: note.trim() })}
      onClose={onClose}
    >
      <Field label={words.askRight}>
        {(field) => (
          <Select
            {...field}
            required
            value={right}
            options={others.map((one) => ({ value: sourceOf(one), label: `${sourceOf(one)}：${one.shown}` }))}
            onValue={setRight}
          />
        )}
      </Field>
      <Field label={words.note} hint={words.noteHint}>
        {(field) => <TextArea {...field} rows={3} required maxLength={500} value={note} onValue={setNote} />}
      </Field>
    </AskFirst>
  )
}

const storeOf = ({ source }: Statement) => ({ organ: source.organ.code, store: source.store })
