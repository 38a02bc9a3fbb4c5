import { type Amount, type Document, type Line, lineText } from '../document.ts'

/** A document as the text export writes it, and the line that each amount stands on. */
export type WrittenText = { readonly text: string; readonly lineOf: ReadonlyMap<Amount, number> }

/** Each cell on a line that begins with a tab, its further paragraphs on lines of their own, an empty line after a row. */
export function writeText(document: Document): WrittenText {
  const lines: string[] = []
  const lineOf = new Map<Amount, number>()
  const put = (line: Line, prefix: string) => {
    lines.push(prefix + lineText(line))
    for (const piece of line) if (typeof piece !== 'string') lineOf.set(piece, lines.length)
  }
  for (const block of document) {
    if (block.kind === 'text') put(block.line, '')
    else {
      for (const cell of block.cells)
        for (const [index, line] of cell.entries()) put(line, index === 0 ? '\t' : '')
    }
    lines.push('')
  }
  return { text: lines.join('\n'), lineOf }
}
