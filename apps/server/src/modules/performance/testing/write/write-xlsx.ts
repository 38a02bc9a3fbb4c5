import ExcelJS from 'exceljs'
import { tableNumber } from '../../reading/blocks/headings.ts'
import { type Document, lineText } from '../document.ts'

/** A document as XLSX: the narrative on a sheet of its own, and a sheet a table. */
export async function writeXlsx(document: Document): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  let sheet = workbook.addWorksheet('情况说明')
  for (const block of document) {
    const cells =
      block.kind === 'text'
        ? [lineText(block.line)]
        : block.cells.map((cell) => cell.map(lineText).join('\n'))
    const [first = ''] = cells
    if (tableNumber(first) !== undefined) sheet = workbook.addWorksheet(first.replace(/[：:]/g, ''))
    sheet.addRow(cells)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
