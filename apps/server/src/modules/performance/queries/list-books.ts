import { listBooks } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { nextAfter, placeOf } from '../cursor.ts'
import { listBookRows } from '../store.ts'
import { summaryOf } from '../views/book-views.ts'

/** The published books, newest year first. */
export const listBooksRoute = route(listBooks, async ({ tx, district, query: { cursor, limit } }) => {
  const page = { after: placeOf(cursor), limit: limit + 1, withdrawn: false }
  const found = await listBookRows(tx, district, page)
  return { rows: found.slice(0, limit).map(summaryOf), next: nextAfter(found, limit) }
})
