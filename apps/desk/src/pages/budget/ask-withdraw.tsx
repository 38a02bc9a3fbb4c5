import type { DeskBook } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../frame/ask-reason.tsx'
import { budgetMessages } from './budget-messages.ts'
import { refreshBooks } from './queries.ts'

/** Takes a book off the public pages, with the reason. */
export function AskWithdraw({ book, onClose }: { book: DeskBook; onClose: () => void }) {
  const words = useMessages(budgetMessages)
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
    <AskReason
      act={act}
      grave
      question={words.withdrawQuestion(book.unit, book.year)}
      consequence={words.withdrawWords}
      word={words.withdraw}
      failed={words.notWithdrawn}
      onAct={(reason) => act.run({ reason }, book.version)}
      label={words.withdrawReason}
      longest={400}
      onClose={onClose}
    />
  )
}
