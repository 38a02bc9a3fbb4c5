/** Which rows of a long list are drawn: those in view, with some above and below so that scrolling shows no gap. */
export function rowsInView(
  scrollTop: number,
  height: number,
  rowHeight: number,
  total: number,
  spare = 8,
): { readonly from: number; readonly to: number } {
  const first = Math.floor(scrollTop / rowHeight)
  const last = Math.ceil((scrollTop + height) / rowHeight)
  return {
    from: Math.max(0, Math.min(first, total) - spare),
    to: Math.min(total, Math.max(0, last) + spare),
  }
}

/** Where to scroll so that a row is wholly in view; the same place when it is. */
export function scrollTo(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight]
  if (top < scrollTop) return top
  if (bottom > scrollTop + height) return bottom - height
  return scrollTop
}

/** The row that a key leads to; null for a key that does not walk. */
export function rowAfter(key: string, row: number, total: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: total - 1,
  }
  const step = steps[key]
  return step === undefined || total === 0 ? null : Math.max(0, Math.min(total - 1, step))
}

/**
 * What pasting a column of cells does: the lines go into the rows from `row` on, as a spreadsheet does it. Lines beyond
 * the end are left; of a line with tabs the first cell counts; an empty line clears.
 */
export function pasteInto(text: string, row: number, total: number): Map<number, string> {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const cells = lines.map((line) => (line.split('\t')[0] ?? '').trim())
  return new Map(cells.map((cell, at): [number, string] => [row + at, cell]).filter(([at]) => at < total))
}
