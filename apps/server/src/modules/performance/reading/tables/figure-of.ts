import type { AmountUnit, Figure } from '@yimen/contract'
import { readAmount } from '../../money/read-amount.ts'
import { type Cell, squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import { inWords } from './segments.ts'

/** The amount in a cell of a table; undefined for a blank one. Refuses words, digits of full width and mixed units. */
export function figureOf(
  cell: Cell | undefined,
  heading: AmountUnit,
  table: number,
  column: string,
): Figure | undefined {
  if (cell === undefined) return undefined
  const { line, at } = cell
  const read = readAmount(cell.text, heading)
  const written = cell.text.trim()
  switch (read.kind) {
    case 'none':
      return undefined
    case 'full-width':
      return refuse(
        'full-width-digits',
        line,
        `第 ${line} 行“${written}”是全角数字，请改成半角。`,
        `Line ${line}: “${written}” is written in digits of full width.`,
      )
    case 'words':
      return refuse(
        'columns-swapped',
        line,
        `第 ${line} 行：表${inWords(table)}“${column}”这一列应是金额，写的是“${squeeze(written)}”，列的次序不对。`,
        `Line ${line}: column ${column} of table ${table} holds “${squeeze(written)}” in place of an amount.`,
      )
    case 'amount':
      if (read.named && read.unit !== heading) refuseUnit(line, table, heading, written)
      return { written, yuan: read.yuan, unit: read.unit, fault: read.fault, line, at }
  }
}

function refuseUnit(line: number, table: number, heading: AmountUnit, written: string): never {
  const named = heading === 'yuan' ? '元' : '万元'
  refuse(
    'units-mixed',
    line,
    `第 ${line} 行“${written}”自带单位，和表${inWords(table)}写的“单位：${named}”不一样，不知道按哪个算。`,
    `Line ${line}: “${written}” has a unit of its own, other than the ${named} of table ${table}.`,
  )
}
