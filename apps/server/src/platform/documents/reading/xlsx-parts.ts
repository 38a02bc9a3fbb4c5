import ExcelJS from 'exceljs'
import type { DocumentPart, TableCell } from './document-part.ts'
import { Unreadable } from './unreadable.ts'

const mostRows = 5_000
const mostColumns = 200

/** The sheets of a workbook as tables; a merged cell stands once. Its size must have been looked at before. */
export async function xlsxParts(bytes: Uint8Array): Promise<DocumentPart[]> {
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    throw new Unreadable(
      'broken',
      '这个 Excel 文件打不开，可能没有传完整，或已损坏',
      'The Excel file cannot be opened: it is cut off or damaged',
    )
  }
  return workbook.worksheets.map((sheet) => ({ kind: 'table', name: sheet.name, rows: rowsOf(sheet) }))
}

function rowsOf(sheet: ExcelJS.Worksheet): TableCell[][] {
  const rows: TableCell[][] = []
  const columns = Math.min(sheet.columnCount, mostColumns)
  const last = Math.min(sheet.rowCount, mostRows)
  const merged = mergedOf(sheet)
  for (let number = 1; number <= last; number += 1) {
    const row = sheet.getRow(number)
    const cells: TableCell[] = []
    for (let column = 1; column <= columns; column += 1) {
      const cell = row.getCell(column)
      if (cell.isMerged && cell.master !== cell) continue
      const span = merged.get(cell.address)
      cells.push({
        text: cell.text.trim(),
        row: rows.length,
        column: column - 1,
        columns: span?.columns ?? 1,
        rows: span?.rows ?? 1,
      })
    }
    rows.push(cells)
  }
  return rows
}

/** How far each merged cell reaches, by the address of its first one. */
function mergedOf(sheet: ExcelJS.Worksheet): Map<string, { columns: number; rows: number }> {
  const found = new Map<string, { columns: number; rows: number }>()
  for (const range of sheet.model.merges) {
    const [from, to] = range.split(':')
    if (from === undefined || to === undefined) continue
    const [first, last] = [sheet.getCell(from), sheet.getCell(to)]
    found.set(first.address, {
      columns: last.fullAddress.col - first.fullAddress.col + 1,
      rows: last.fullAddress.row - first.fullAddress.row + 1,
    })
  }
  return found
}
