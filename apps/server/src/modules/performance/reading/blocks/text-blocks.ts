import { type Block, type Cell, squeeze } from './block.ts'
import { isHeading } from './headings.ts'

/**
 * A text export: each cell stands on a line that begins with a tab, an empty line ends a row, and a cell may
 * go on over the following lines. A paragraph between two rows that heads nothing goes on with the cell
 * before it, since a cell may hold empty lines too.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let row: Cell[] | undefined
  const endRow = () => {
    const [first] = row ?? []
    if (row && first) blocks.push({ kind: 'row', cells: row, line: first.line, at: '' })
    row = undefined
  }
  const goOn = (cells: Cell[], text: string, line: number) => {
    const last = cells.pop()
    if (last?.text === '') cells.push({ text, line, at: '', lines: [line] })
    else if (last) cells.push({ ...last, text: `${last.text}\n${text}`, lines: [...last.lines, line] })
  }
  for (const [index, raw] of lines.entries()) {
    const line = index + 1
    if (raw === '') endRow()
    else if (raw.startsWith('\t')) {
      row ??= []
      for (const part of raw.slice(1).split('\t')) row.push({ text: part, line, at: '', lines: [line] })
    } else if (squeeze(raw) === '') continue
    else if (row !== undefined) goOn(row, raw, line)
    else {
      const last = blocks.at(-1)
      if (last?.kind === 'row' && !isHeading(raw)) {
        const cells = [...last.cells]
        goOn(cells, raw, line)
        blocks[blocks.length - 1] = { ...last, cells }
      } else blocks.push({ kind: 'text', text: raw, line, at: '', lines: [line] })
    }
  }
  endRow()
  return blocks
}
