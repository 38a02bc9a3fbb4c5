import { readPublishedBook } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { openBook } from '../open-book.ts'
import { booksOfUnit, editionsOf } from '../store.ts'
import { editionView, summaryOf } from '../views/book-views.ts'
import { compareBooks } from '../views/compare-books.ts'
import { flowsOf } from '../views/flows.ts'
import { headFigures } from '../views/head-figures.ts'
import { departmentCard, projectCards } from '../views/project-cards.ts'

/** A book with everything that its page shows; the flows and comparisons are worked out from the typed book. */
export const readPublishedBookRoute = route(
  readPublishedBook,
  async ({ tx, district, params: { bookId } }) => {
    const { head, edition } = await openBook(tx, district, bookId)
    const { book, findings } = edition
    const editions = (await editionsOf(tx, district, [bookId])).get(bookId) ?? []
    const others = (await booksOfUnit(tx, district, head.unit)).filter((other) => other.book_id !== bookId)
    const before = others.find(({ year }) => year === head.year - 1)
    const yearBefore = before && (await openBook(tx, district, before.book_id)).edition.book
    return {
      ...summaryOf(head),
      format: edition.format,
      lines: edition.line_count,
      source: { fileId: edition.file_id, name: edition.file_name },
      head: headFigures(book),
      flows: flowsOf(book),
      projects: projectCards(book),
      department: departmentCard(book),
      check: { comparisons: findings.comparisons, findings: [...findings.findings] },
      editions: editions.map(editionView),
      yearOnYear:
        before && yearBefore
          ? compareBooks({ bookId: before.book_id, book: yearBefore }, { bookId, book })
          : null,
      others: others.map(({ book_id, year }) => ({ bookId: book_id, year })),
    }
  },
)
