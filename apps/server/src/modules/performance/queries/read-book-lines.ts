import { readBookLines } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { openHead } from '../open-book.ts'
import { linesOfEdition } from '../store.ts'

/** Lines of the document that the standing edition was read from. */
export const readBookLinesRoute = route(
  readBookLines,
  async ({ tx, district, params, query: { from, count } }) => {
    const { unit, year, edition, book_id: bookId } = await openHead(tx, district, params.bookId)
    const { total, format, lines } = await linesOfEdition(tx, district, { bookId, edition, from, count })
    return { unit, year, format, total, lines: lines.map((text, at) => ({ line: from + at, text })) }
  },
)
