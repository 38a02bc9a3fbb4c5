import type { SheetKind } from '@yimen/contract'
import ExcelJS from 'exceljs'
import { Unreadable, unpack } from '../../../platform/documents/reading/index.ts'
import { refuse } from '../problems.ts'
import type { Cells } from '../rules/read-row.ts'
import { sheetColumns } from '../rules/sheet-words.ts'

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
  if (bytes.length > mostBytes) throw refuse('sourcing.sheet-unreadable')
  refuseBomb(bytes)
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

/** Unpacks every part within the limit before anything else does, since the sizes that an archive states may lie. */
function refuseBomb(bytes: Uint8Array): void {
  try {
    unpack(bytes, mostUnpacked)
  } catch (error) {
    if (error instanceof Unreadable) throw refuse('sourcing.sheet-unreadable')
    throw error
  }
}
