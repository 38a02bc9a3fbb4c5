import { withdrawBook } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../../../platform/problems/general.ts'
import { allowedWith } from '../access/may-publish.ts'
import { organOf } from '../organ-of.ts'
import { refuseBook } from '../problems.ts'
import { editionsOf, findBook, updateBook } from '../store.ts'
import { deskView } from '../views/book-views.ts'

/** Takes a book off the public pages; its editions are kept. */
export const withdrawBookRoute = route(withdrawBook, async (scope) => {
  const { tx, district, who, params, body, now, version } = scope
  const book = await findBook(tx, district, params.bookId, 'lock')
  if (!book) throw refuseBook('performance.book-not-found')
  const { decide } = allowedWith(who, await organOf(tx, district, book.unit))
  if (!decide) throw refuseBook('performance.not-your-book')
  const editions = (await editionsOf(tx, district, [book.book_id])).get(book.book_id) ?? []
  if (version !== book.row_version)
    throw refuse('platform.stale-version', { current: deskView(book, editions, decide) })
  if (book.state !== 'published') throw refuseBook('performance.not-published')
  const withdrawn = { state: 'withdrawn', withdrawn_at: now, withdrawn_because: body.reason } as const
  await updateBook(tx, district, book.book_id, withdrawn)
  scope.append({
    subject: { type: 'budget-book', id: book.book_id },
    type: 'performance.book-withdrawn',
    data: { unit: book.unit, year: book.year, reason: body.reason },
  })
  scope.touch('budget-books')
  return deskView({ ...book, ...withdrawn, row_version: book.row_version + 1 }, editions, decide)
})
