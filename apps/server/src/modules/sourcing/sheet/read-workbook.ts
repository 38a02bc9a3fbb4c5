import type { SheetKind } from '@yimen/contract'
import ExcelJS from 'exceljs'
import { refuse } from '../problems.ts'
import type { Cells } from '../rules/read-row.ts'
import { sheetColumns } from '../rules/sheet-words.ts'
import { unpacksWithin } from './inflate-guard.ts'

export type ReadSheet = {
  readonly kind: SheetKind
  readonly rows: readonly { readonly row: number; readonly cells: Cells }[]
}

const mostBytes = 10 * 1024 * 1024
const mostUnpacked = 150 * 1024 * 1024
const mostRows = 10_000

/**
 * Reads a workbook that was exported here and filled in. Columns are found by their keys, so that they may be moved; rows
 * may be sorted or left out. Throws `sourcing.sheet-unreadable` and `sourcing.sheet-foreign`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet> {
  if (bytes.length > mostBytes || !unpacksWithin(bytes, mostUnpacked))
    throw refuse('sourcing.sheet-unreadable')
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    throw refuse('sourcing.sheet-unreadable')
  }
  const sheet = workbook.worksheets[0]
  const kind = sheet?.name
  if (!sheet || (kind !== 'dispatch' && kind !== 'answer')) throw refuse('sourcing.sheet-foreign')
  const places = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, column) => places.set(cell.text, column))
  if (sheetColumns[kind].some(({ key }) => !places.has(key))) throw refuse('sourcing.sheet-foreign')
  if (sheet.rowCount > mostRows) throw refuse('sourcing.sheet-unreadable')
  const rows: ReadSheet['rows'][number][] = []
  sheet.eachRow((row, number) => {
    if (number < 3) return
    const cells = Object.fromEntries(
      [...places].map(([key, column]) => [key, row.getCell(column).text.trim().slice(0, 1000)]),
    )
    if (Object.values(cells).some((text) => text !== '')) rows.push({ row: number, cells })
  })
  return { kind, rows }
}
