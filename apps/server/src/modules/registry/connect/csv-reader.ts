import { SourceFault } from './connector.ts'

/** One record of a CSV file: the line on which it begins, and its cells. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

/** The longest record that is read: longer ones come from a file without line ends, or one that is no CSV. */
const longest = 256 * 1024

/**
 * Reads CSV (RFC 4180) piece by piece: cells in quotes may hold delimiters, line ends and doubled quotes; empty lines
 * are left out. A million rows have to pass here, so a line without a quote is only split.
 */
export function csvReader(delimiter: string) {
  let rest = ''
  let line = 1

  /** The end of the record that begins at `from`: the line end that stands in no quotes; -1 when it has not come yet. */
  const endOf = (from: number): { end: number; quoted: boolean } => {
    const end = rest.indexOf('\n', from)
    const quote = rest.indexOf('"', from)
    if (quote === -1 || (end !== -1 && quote > end)) return { end, quoted: false }
    let inside = false
    for (let at = quote; at < rest.length; at += 1) {
      const sign = rest[at]
      if (sign === '"') inside = !inside
      else if (sign === '\n' && !inside) return { end: at, quoted: true }
    }
    return { end: -1, quoted: true }
  }
  const take = (text: string, quoted: boolean): CsvRecord | null => {
    const began = line
    line += 1
    const record = text.endsWith('\r') ? text.slice(0, -1) : text
    if (quoted) for (const sign of record) if (sign === '\n') line += 1
    if (record.length > longest) throw new SourceFault('wrong', `line ${began} is too long`)
    if (record === '') return null
    return { line: began, cells: quoted ? cellsOf(record, delimiter, began) : record.split(delimiter) }
  }
  return {
    /** Takes the next piece of the text; answers the records that it completes. */
    push(piece: string): CsvRecord[] {
      rest += piece
      const records: CsvRecord[] = []
      let from = 0
      for (;;) {
        const { end, quoted } = endOf(from)
        if (end === -1) break
        const record = take(rest.slice(from, end), quoted)
        if (record) records.push(record)
        from = end + 1
      }
      rest = rest.slice(from)
      if (rest.length > longest * 2) throw new SourceFault('wrong', `line ${line} is too long`)
      return records
    },
    /** What stands behind the last line end. */
    end(): CsvRecord[] {
      const quoted = rest.includes('"')
      const record = take(rest, quoted)
      rest = ''
      return record ? [record] : []
    },
  }
}

function cellsOf(record: string, delimiter: string, line: number): string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at)
      cells.push(end === -1 ? record.slice(at) : record.slice(at, end))
      if (end === -1) return cells
      at = end + 1
      continue
    }
    let cell = ''
    for (;;) {
      const quote = record.indexOf('"', at + 1)
      if (quote === -1) throw new SourceFault('wrong', `line ${line}: a quote is not closed`)
      cell += record.slice(at + 1, quote)
      at = quote + 1
      if (record[at] !== '"') break
      cell += '"'
    }
    cells.push(cell)
    if (at >= record.length) return cells
    if (record[at] !== delimiter) throw new SourceFault('wrong', `line ${line}: text behind a closed quote`)
    at += 1
  }
}
