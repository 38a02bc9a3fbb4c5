/** Where a line of a book is shown; `others` are marked too. */
export function lineAddress(bookId: string, line: number, others: readonly number[] = []): string {
  const rest = others.filter((other) => other !== line)
  return `/budget/${bookId}/lines/${line}${rest.length > 0 ? `?with=${rest.slice(0, 60).join('-')}` : ''}`
}

/** Where a part of a book is fetched from: `table-3.csv`, `book.docx`. */
export function exportAddress(bookId: string, what: string): string {
  return `/api/budget-books/${encodeURIComponent(bookId)}/export/${what}`
}
