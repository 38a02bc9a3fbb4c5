import type { NamedAmount } from '@yimen/contract'
import { readAmount } from '../../money/read-amount.ts'
import type { Cell } from '../blocks/block.ts'

/** Amounts with a unit in the words of a target, each with the words before it and its own line. */
export function amountsIn(cell: Cell): NamedAmount[] {
  return cell.text.split('\n').flatMap((text, index) => {
    const line = cell.lines[index] ?? cell.line
    let from = 0
    return [...text.matchAll(/([\d,]*\d(?:\.\d+)?)\s*(万元|元)/g)].flatMap((found) => {
      const label = text
        .slice(from, found.index)
        .replace(/^[\s，。；、]*(\(\d+\)|（\d+）|\d+[.．、])?/, '')
        .replace(/[：:\s¥￥]+$/, '')
      from = found.index + found[0].length
      const read = readAmount(found[0], 'yuan')
      if (read.kind !== 'amount') return []
      const { yuan, unit, fault } = read
      return [{ label, figure: { written: found[0], yuan, unit, fault, line, at: cell.at } }]
    })
  })
}
