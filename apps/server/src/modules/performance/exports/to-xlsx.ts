import ExcelJS from 'exceljs'
import type { Grid, GridCell } from './grid.ts'

/** A sheet keeps 15 significant digits; a longer amount is written as text rather than changed. */
const mostDigits = 15

/** Tables as a workbook, a sheet each. Amounts are numbers in yuan, shown to the fen. */
export async function toXlsx(grids: readonly Grid[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  for (const { number, title, columns, rows } of grids) {
    const sheet = workbook.addWorksheet(number === 0 ? title : `表${number}`)
    sheet.addRow([title]).font = { bold: true }
    sheet.addRow(['单位：元'])
    sheet.addRow([...columns, '原书行']).font = { bold: true }
    for (const { cells, line, total } of rows) {
      const row = sheet.addRow([...cells.map(valueIn), line])
      for (const [at, cell] of cells.entries())
        if (cell && 'yuan' in cell) row.getCell(at + 1).numFmt = '#,##0.00'
      if (total) row.font = { bold: true }
    }
    sheet.views = [{ state: 'frozen', ySplit: 3 }]
    for (const [at, label] of columns.entries()) sheet.getColumn(at + 1).width = widthOf(label)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function valueIn(cell: GridCell): string | number | null {
  if (cell === null) return null
  if ('text' in cell) return cell.text
  return cell.yuan.replace(/\D/g, '').length <= mostDigits ? Number(cell.yuan) : cell.yuan
}

function widthOf(label: string): number {
  if (/内容/.test(label)) return 80
  return /名称|项目/.test(label) ? 36 : 18
}
