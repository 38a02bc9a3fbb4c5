import { FilePicker, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { budgetMessages } from './budget-messages.ts'
import { type Checked, CheckedBook } from './checked-book.tsx'
import { pickedOf, sendDocument } from './send-document.ts'

/** Takes a document, sends it and shows at once what was found in it; publishing is the next step. */
export function PutBook() {
  const words = useMessages(budgetMessages)
  const [checked, setChecked] = useState<{ fileId: string; book: Checked } | null>(null)
  const check = useAct(
    (body: { fileId: string }, headers) =>
      answerOf(client.POST('/api/desk/budget-books/check', { body, headers })),
    { onDone: (book, { fileId }) => setChecked({ fileId, book }) },
  )
  const send = useAct(sendDocument, { onDone: ({ fileId }) => check.run({ fileId }) })
  const pick = (file: File) => {
    setChecked(null)
    check.clear()
    send.run(pickedOf(file))
  }
  return (
    <section className="stack" aria-labelledby="put">
      <h2 id="put">{words.put}</h2>
      <p className="soft" id="put-hint">
        {words.putHint}
      </p>
      <FilePicker
        label={words.pick}
        accept=".txt,.docx,.xlsx"
        replace={checked !== null}
        describedBy="put-hint"
        onPick={pick}
      />
      {(send.busy || check.busy) && <p role="status">{words.sending}</p>}
      <ActProblem error={send.error} fallback={words.notSent} />
      <ActProblem error={check.error} fallback={words.notChecked} />
      {checked && <CheckedBook key={checked.fileId} fileId={checked.fileId} book={checked.book} />}
    </section>
  )
}
