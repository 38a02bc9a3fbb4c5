import type { Grid, GridCell } from './grid.ts'

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets of Chinese offices expect it. */
export function toCsv({ columns, rows }: Grid): string {
  const lines = [
    [...columns, '原书行'].map(quoted),
    ...rows.map(({ cells, line }) => [...cells.map((cell) => quoted(plain(cell))), String(line)]),
  ]
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

/** Words that a spreadsheet would take for a formula are marked as words. */
function plain(cell: GridCell): string {
  if (cell === null) return ''
  if ('yuan' in cell) return cell.yuan
  return /^[=+\-@\t\r]/.test(cell.text) ? `'${cell.text}` : cell.text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
