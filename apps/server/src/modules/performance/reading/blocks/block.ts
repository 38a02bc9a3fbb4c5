/** A cell with its place in the document; what goes on over several lines is joined by line feeds. */
export type Cell = {
  readonly text: string
  readonly line: number
  readonly at: string
  /** Where each of the joined lines stood. */
  readonly lines: readonly number[]
}

/** A document of any format, taken apart: paragraphs and rows of cells, in order. */
export type Block =
  | ({ readonly kind: 'text' } & Cell)
  | { readonly kind: 'row'; readonly cells: readonly Cell[]; readonly line: number; readonly at: string }

/** Takes away white space of every kind, that of full width too. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u3000\u00a0]+/g, '')
}

/** The text of a block when it is one piece: a paragraph, or a row in which one cell alone is filled. */
export function onlyText(block: Block): Cell | undefined {
  if (block.kind === 'text') return block
  const filled = block.cells.filter(({ text }) => squeeze(text) !== '')
  return filled.length === 1 ? filled[0] : undefined
}
