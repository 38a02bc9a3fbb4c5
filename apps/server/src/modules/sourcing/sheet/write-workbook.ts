import type { Language, SheetKind } from '@yimen/contract'
import ExcelJS from 'exceljs'
import type { Cells } from '../rules/read-row.ts'
import {
  type Column,
  cycleWords,
  oursWords,
  sharingWords,
  sheetColumns,
  whyHeading,
} from '../rules/sheet-words.ts'

/** One row of a sheet; `why` only in a report of rejected rows. */
export type SheetRow = { readonly cells: Cells; readonly why?: string }

/**
 * Writes a workbook: a hidden first row with the keys of the columns, the headings, then the rows. Everything but the
 * columns to fill in is locked, so that row keys and facts come back as they went out.
 */
export async function writeWorkbook(
  kind: SheetKind,
  rows: readonly SheetRow[],
  language: Language,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(kind, { views: [{ state: 'frozen', ySplit: 2, xSplit: 3 }] })
  const columns: Column[] = [...sheetColumns[kind]]
  if (rows.some(({ why }) => why !== undefined)) columns.push({ key: 'why', heading: whyHeading, width: 40 })
  sheet.columns = columns.map(({ key, width }) => ({ key, width }))
  sheet.addRow(columns.map(({ key }) => key)).hidden = true
  const headings = sheet.addRow(columns.map(({ heading }) => heading[language]))
  headings.font = { bold: true }
  headings.alignment = { wrapText: true, vertical: 'middle' }
  const choices = choicesIn(language)
  for (const { cells, why } of rows) {
    const row = sheet.addRow(columns.map(({ key }) => (key === 'why' ? (why ?? '') : (cells[key] ?? ''))))
    for (const [at, { key, open }] of columns.entries()) {
      if (!open) continue
      const cell = row.getCell(at + 1)
      cell.protection = { locked: false }
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8E1' } }
      const list = choices[key]
      if (list) cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list.join(',')}"`] }
    }
  }
  await sheet.protect('', { formatColumns: true, autoFilter: true, sort: true })
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: 2, column: columns.length } }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function choicesIn(language: Language): Readonly<Record<string, readonly string[]>> {
  const said = (words: Readonly<Record<string, Readonly<Record<Language, string>>>>) =>
    Object.values(words).map((word) => word[language])
  return { ours: said(oursWords), cycle: said(cycleWords), sharing: said(sharingWords) }
}
