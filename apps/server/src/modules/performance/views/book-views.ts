import type { BookEdition, BookSummary, DeskBook } from '@yimen/contract'
import { type BookRow, countsOf, type EditionHead } from '../store.ts'

/** A book as the public list shows it. */
export function summaryOf(row: BookRow): BookSummary {
  return {
    bookId: row.book_id,
    unit: row.unit,
    year: row.year,
    edition: row.edition,
    publishedAt: row.published_at.toISOString(),
    total: row.total,
    findings: countsOf(row),
  }
}

/** An edition without its content. Who published it is in the log, not on the page. */
export function editionView(row: EditionHead): BookEdition {
  return {
    edition: row.edition,
    publishedAt: row.published_at.toISOString(),
    format: row.format,
    findings: countsOf(row),
    reason: row.reason,
  }
}

/** A book as the desk shows it. */
export function deskView(row: BookRow, editions: readonly EditionHead[], mayDecide: boolean): DeskBook {
  const { withdrawn_at: at, withdrawn_because: reason } = row
  return {
    ...summaryOf(row),
    state: row.state,
    withdrawn: at && reason ? { at: at.toISOString(), reason } : null,
    editions: editions.map(editionView),
    version: row.row_version,
    allowed: mayDecide && row.state === 'published' ? ['withdraw'] : [],
  }
}
