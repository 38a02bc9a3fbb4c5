import type { TargetIndicator } from '@yimen/contract'
import { type Block, type Cell, squeeze } from '../blocks/block.ts'

const group = /^(产出|效果|效益|满意度|成本|社会效益类?)指标$/

/** An indicator beside the cell that words it, for those who look for amounts in it line by line. */
export type FoundIndicator = { readonly indicator: TargetIndicator; readonly cell: Cell }

/** Indicators of a form of targets: group and name may stand in rows above, left blank below. */
export function indicatorsOf(blocks: readonly Block[]): FoundIndicator[] {
  const found: FoundIndicator[] = []
  let current = ''
  for (const block of blocks) {
    if (block.kind !== 'row') continue
    const filled = block.cells.filter(({ text }) => squeeze(text) !== '')
    const head = filled.find(({ text }) => group.test(squeeze(text)))
    if (head) current = squeeze(head.text)
    const nameAt = filled.findIndex(
      ({ text }) =>
        /指标$/.test(squeeze(text)) &&
        !/^[一二三]级指标$|^绩效指标$/.test(squeeze(text)) &&
        !group.test(squeeze(text)),
    )
    const name = filled[nameAt]
    const cell = filled[nameAt + 1]
    if (name === undefined || cell === undefined || current === '') continue
    const { line, at } = cell
    found.push({
      indicator: { group: current, name: squeeze(name.text), text: cell.text.trim(), line, at },
      cell,
    })
  }
  return found
}
