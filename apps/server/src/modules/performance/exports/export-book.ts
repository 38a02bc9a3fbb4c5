import type { BudgetBook } from '@yimen/contract'
import type { StoredCheck } from '../store.ts'
import { findingsGrid } from './findings-grid.ts'
import { gridOf } from './table-grid.ts'
import { toCsv } from './to-csv.ts'
import { toDocx } from './to-docx.ts'
import { toXlsx } from './to-xlsx.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
} as const

/** What is asked for: `table` 1 to 12 or the whole book, and the format. */
export type ExportWanted = { readonly table: number | null; readonly format: keyof typeof mediaTypes }
export type Exported = {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/** Reads `table-3.csv` or `book.docx`; undefined for what is not offered. */
export function wantedOf(what: string): ExportWanted | undefined {
  const table = /^table-([1-9]|1[0-2])\.(csv|xlsx|json)$/.exec(what)
  if (table) return { table: Number(table[1]), format: formatOf(table[2]) }
  const book = /^book\.(docx|xlsx|json)$/.exec(what)
  return book ? { table: null, format: formatOf(book[1]) } : undefined
}

function formatOf(text: string | undefined): ExportWanted['format'] {
  return text === 'csv' || text === 'json' || text === 'docx' ? text : 'xlsx'
}

/** A table or the whole book in a format. */
export async function exportBook(
  book: BudgetBook,
  check: StoredCheck,
  { table, format }: ExportWanted,
  publishedAt: Date,
): Promise<Exported> {
  const part = table === null ? '预算' : `预算表${table}`
  const named = { name: `${book.unit}${book.year}年${part}.${format}`, mediaType: mediaTypes[format] }
  if (format === 'json') return { ...named, content: JSON.stringify(jsonOf(book, check, table), null, 2) }
  if (format === 'docx') return { ...named, content: await toDocx(book, check.findings, publishedAt) }
  if (format === 'csv') return { ...named, content: toCsv(gridOf(book, table ?? 3)) }
  const grids = table === null ? allTables.map((number) => gridOf(book, number)) : [gridOf(book, table)]
  const sheets = table === null ? [...grids, findingsGrid(check.findings)] : grids
  return { ...named, content: await toXlsx(sheets) }
}

const allTables = Array.from({ length: 12 }, (_, at) => at + 1)

/** The typed book with its findings; for one table, that table as it was typed. */
function jsonOf(book: BudgetBook, { findings }: StoredCheck, table: number | null): unknown {
  const { unit, year } = book
  if (table === null) return { book, findings }
  const content =
    table === 11 ? book.departmentTargets : table === 12 ? book.projectTargets : book.tables[table - 1]
  return {
    unit,
    year,
    number: table,
    table: content,
    findings: findings.filter((one) => one.table === table),
  }
}
