import { listDeskBooks } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { listOrgans } from '../../identity/index.ts'
import { allowedWith } from '../access/may-publish.ts'
import { nextAfter, placeOf } from '../cursor.ts'
import { editionsOf, listBookRows } from '../store.ts'
import { deskView } from '../views/book-views.ts'

/** All books with their editions. They are public, so that every editor sees them; acting on one is another matter. */
export const listDeskBooksRoute = route(
  listDeskBooks,
  async ({ tx, district, who, query: { cursor, limit } }) => {
    const page = { after: placeOf(cursor), limit: limit + 1, withdrawn: true }
    const found = await listBookRows(tx, district, page)
    const rows = found.slice(0, limit)
    const editions = await editionsOf(
      tx,
      district,
      rows.map((row) => row.book_id),
    )
    const organs = new Map((await listOrgans(tx, district)).map(({ code, name }) => [name, code]))
    return {
      rows: rows.map((row) =>
        deskView(row, editions.get(row.book_id) ?? [], allowedWith(who, organs.get(row.unit) ?? null).decide),
      ),
      next: nextAfter(found, limit),
    }
  },
)
