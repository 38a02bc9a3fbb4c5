import { compareBooks as compareBooksContract } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { openBook } from '../open-book.ts'
import { compareBooks } from '../views/compare-books.ts'

/** Two published books side by side; `otherId` counts as before. */
export const compareBooksRoute = route(compareBooksContract, async ({ tx, district, params }) => {
  const { bookId, otherId } = params
  const after = await openBook(tx, district, bookId)
  const before = await openBook(tx, district, otherId)
  return compareBooks({ bookId: otherId, book: before.edition.book }, { bookId, book: after.edition.book })
})
