import type { DeskBook } from '@yimen/contract'
import { Field, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { budgetMessages } from './budget-messages.ts'
import { refreshBooks } from './queries.ts'

/** Takes a book off the public pages, with the reason. */
export function AskWithdraw({ book, onClose }: { book: DeskBook; onClose: () => void }) {
  const words = useMessages(budgetMessages)
  const [reason, setReason] = useState('')
  const act = useAct(
    (body: { reason: string }, headers) =>
      answerOf(
        client.POST('/api/desk/budget-books/{bookId}/withdraw', {
          params: { path: { bookId: book.bookId } },
          body,
          headers,
        }),
      ),
    {
      onDone: () => {
        refreshBooks()
        onClose()
      },
      onRefused: refreshBooks,
    },
  )
  return (
    <AskFirst
      act={act}
      grave
      question={words.withdrawQuestion(book.unit, book.year)}
      consequence={words.withdrawWords}
      word={words.withdraw}
      failed={words.notWithdrawn}
      onAct={() => act.run({ reason }, book.version)}
      onClose={onClose}
    >
      <Field label={words.withdrawReason}>
        {(field) => (
          <TextArea
            {...field}
            rows={2}
            required
            minLength={2}
            maxLength={400}
            value={reason}
            onValue={setReason}
          />
        )}
      </Field>
    </AskFirst>
  )
}
