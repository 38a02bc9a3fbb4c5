import ExcelJS from 'exceljs'
import { refuse } from '../problem.ts'
import { type Block, type Cell, onlyText, squeeze } from './block.ts'
import { tableNumber } from './headings.ts'

/** An XLSX: the rows of all sheets in order. The line is the row, counted through the whole workbook. */
export async function xlsxBlocks(bytes: Uint8Array): Promise<Block[]> {
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    refuse('xlsx-broken', null, '这个 Excel 文件打不开，可能已损坏。', 'The Excel file cannot be opened.')
  }
  const blocks: Block[] = []
  let before = 0
  for (const sheet of workbook.worksheets) {
    const from = blocks.length
    sheet.eachRow((row, number) => {
      const line = before + number
      const cells: Cell[] = []
      for (let column = 1; column <= row.cellCount; column += 1) {
        const cell = row.getCell(column)
        const text = cell.isMerged && cell.master !== cell ? '' : shown(cell)
        const lines = text.split('\n').map(() => line)
        cells.push({ text, line, lines, at: `${sheet.name}!${cell.address}` })
      }
      while (cells.length > 0 && squeeze(cells.at(-1)?.text ?? '') === '') cells.pop()
      const [first] = cells
      if (first) blocks.push({ kind: 'row', cells, line, at: first.at })
    })
    blocks.splice(from, 0, ...headingOf(sheet.name, blocks[from]))
    before += sheet.rowCount
  }
  return blocks
}

/** A sheet may bear the number of its table as its name only. */
function headingOf(name: string, first: Block | undefined): Block[] {
  if (first === undefined || tableNumber(name) === undefined) return []
  if (tableNumber(onlyText(first)?.text ?? '') !== undefined) return []
  return [{ kind: 'text', text: name, line: first.line, at: name, lines: [first.line] }]
}

/** The cell as the sheet shows it; a number by its 15 significant digits, which is all that a sheet keeps. */
function shown(cell: ExcelJS.Cell): string {
  const value = typeof cell.value === 'object' ? (cell.result ?? cell.value) : cell.value
  if (typeof value !== 'number') return cell.text
  const digits = plainDigits(value)
  return cell.numFmt?.includes('#,##0') ? digits.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\.\d*)/g, ',') : digits
}

function plainDigits(value: number): string {
  const short = Number(value.toPrecision(15))
  const text = String(short)
  return text.includes('e') ? short.toFixed(2) : text
}
