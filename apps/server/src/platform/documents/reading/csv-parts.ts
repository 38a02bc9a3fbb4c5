import { CsvError, parse } from 'csv-parse/sync'
import type { DocumentPart, ReadDocument } from './document-part.ts'
import { Unreadable } from './unreadable.ts'

const mostRows = 20_000

/**
 * A CSV as one table. Rows that have another number of columns than the first one, or a quotation mark that never
 * ends, are left out and told by line.
 */
export function csvParts(text: string): Pick<ReadDocument, 'parts' | 'leftOut'> {
  const leftOut: { line: number; zh: string; en: string }[] = []
  const rows: string[][] = []
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      to: mostRows,
      on_skip: (error) => {
        if (error instanceof CsvError)
          leftOut.push({
            line: lineOf(error),
            zh: '这一行读不通，没有用',
            en: 'This row cannot be read; left out',
          })
        return undefined
      },
      on_record: (record: unknown, { lines }) => {
        if (!Array.isArray(record)) return null
        const cells = record.map(String)
        const [first] = rows
        if (first === undefined || cells.length === first.length) rows.push(cells)
        else
          leftOut.push({
            line: lines,
            zh: `这一行有 ${cells.length} 列，表头有 ${first.length} 列，没有用`,
            en: `This row has ${cells.length} columns, the first one ${first.length}; left out`,
          })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    leftOut.push({ line: lineOf(error), zh: '从这一行起读不通', en: 'From this row on it cannot be read' })
  }
  if (rows.length === 0)
    throw new Unreadable('no-rows', '这个文件里没有表格', 'There is no table in this file')
  const table: DocumentPart = {
    kind: 'table',
    name: null,
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => ({ text: cell.trim(), row, column, columns: 1, rows: 1 })),
    ),
  }
  return { parts: [table], leftOut }
}

function lineOf(error: CsvError): number {
  return 'lines' in error && typeof error.lines === 'number' ? error.lines : 0
}
