import type { Tx } from '../../platform/db/database.ts'
import { refuseBook } from './problems.ts'
import { type BookRow, findBook, findEdition } from './store.ts'

/** The head of a published book. Throws `performance.book-not-found` and `performance.book-withdrawn`. */
export async function openHead(tx: Tx, district: string, bookId: string): Promise<BookRow> {
  const head = await findBook(tx, district, bookId)
  if (!head) throw refuseBook('performance.book-not-found')
  if (head.state === 'withdrawn') throw refuseBook('performance.book-withdrawn')
  return head
}

/** A published book with the edition that stands. */
export async function openBook(tx: Tx, district: string, bookId: string) {
  const head = await openHead(tx, district, bookId)
  const edition = await findEdition(tx, district, bookId, head.edition)
  if (!edition) throw new Error(`book ${bookId} has no edition ${head.edition}`)
  return { head, edition }
}
