import type { Block } from './block.ts'

/** The lines of a DOCX or XLSX as places count them: a paragraph or a row each, the cells of a row by tabs. */
export function linesOf(blocks: readonly Block[]): string[] {
  const lines: string[] = []
  const put = (line: number, text: string) => {
    while (lines.length < line) lines.push('')
    const before = lines[line - 1]
    lines[line - 1] = before ? `${before}\t${text}` : text
  }
  for (const block of blocks) {
    for (const cell of block.kind === 'text' ? [block] : block.cells) {
      const parts = cell.text.split('\n')
      for (const [at, part] of parts.entries()) put(cell.lines[at] ?? cell.line, part)
    }
  }
  return lines
}
