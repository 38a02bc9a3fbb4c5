import { type Block, type Cell, squeeze } from '../blocks/block.ts'

/** The cell that follows the one with such a label, with the label; undefined when no row has it. */
export function cellAfter(
  blocks: readonly Block[],
  label: RegExp,
): { label: Cell; value: Cell | undefined } | undefined {
  for (const block of blocks) {
    if (block.kind !== 'row') continue
    const at = block.cells.findIndex(({ text }) => label.test(squeeze(text)))
    const found = block.cells[at]
    if (found)
      return { label: found, value: block.cells.slice(at + 1).find(({ text }) => squeeze(text) !== '') }
  }
  return undefined
}
