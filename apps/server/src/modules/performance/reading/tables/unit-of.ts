import type { AmountUnit } from '@yimen/contract'
import { type Block, squeeze } from '../blocks/block.ts'
import { refuse } from '../problem.ts'
import { inWords, type Segment } from './segments.ts'

const heading = /^[（(]?(?:金额)?单位[：:]?(?:人民币)?(万元|元)[）)]?$/

/** The unit that the heading of a table names, and where. Refuses a table that names none, or two. */
export function unitOf({ number, line, blocks }: Segment): { unit: AmountUnit; unitLine: number } {
  const found = blocks.flatMap(cellsOf).flatMap((cell) => {
    const unit = heading.exec(squeeze(cell.text))?.[1]
    return unit === undefined ? [] : [{ unit, line: cell.line }]
  })
  const [first] = found
  if (first === undefined) {
    refuse(
      'unit-missing',
      line,
      `第 ${line} 行的表${inWords(number)}没有写“单位：元”或“单位：万元”。`,
      `Table ${number} on line ${line} does not say whether it is in yuan or ten thousand yuan.`,
    )
  }
  const other = found.find(({ unit }) => unit !== first.unit)
  if (other) {
    refuse(
      'units-mixed',
      other.line,
      `表${inWords(number)}第 ${first.line} 行写单位是${first.unit}，第 ${other.line} 行又写${other.unit}，不知道按哪个算。`,
      `Table ${number} says ${first.unit} on line ${first.line} and ${other.unit} on line ${other.line}.`,
    )
  }
  return { unit: first.unit === '元' ? 'yuan' : 'ten-thousand-yuan', unitLine: first.line }
}

function cellsOf(block: Block): readonly { text: string; line: number }[] {
  return block.kind === 'row' ? block.cells : [block]
}
