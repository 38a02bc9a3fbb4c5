import mammoth from 'mammoth'
import { refuse } from '../problem.ts'
import { type Block, type Cell, squeeze } from './block.ts'

/** What we read of the tree that mammoth makes of a document. */
type Node = {
  readonly type: string
  readonly value: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly children: readonly Node[]
}

/** Takes over what we read; anything else in the tree (styles, notes, pictures) is left. */
function nodeOf(found: unknown): Node {
  const held: Readonly<Record<string, unknown>> = typeof found === 'object' ? { ...found } : {}
  const { type, value, colSpan, rowSpan, children } = held
  return {
    type: typeof type === 'string' ? type : '',
    value: typeof value === 'string' ? value : '',
    colSpan: typeof colSpan === 'number' ? colSpan : 1,
    rowSpan: typeof rowSpan === 'number' ? rowSpan : 1,
    children: Array.isArray(children) ? children.map(nodeOf) : [],
  }
}

/** A DOCX: paragraphs and table rows in order. The line is the paragraph, counted through the whole document. */
export async function docxBlocks(bytes: Uint8Array): Promise<Block[]> {
  const tree = await readTree(bytes)
  const blocks: Block[] = []
  let paragraphs = 0
  const next = () => {
    paragraphs += 1
    return { line: paragraphs, at: `第 ${paragraphs} 段` }
  }
  const cellOf = (node: Node): Cell => {
    const first = next()
    const texts: string[] = []
    const lines: number[] = []
    for (const [index, paragraph] of paragraphsIn(node).entries()) {
      const { line } = index === 0 ? first : next()
      for (const part of textOf(paragraph).split('\n')) {
        if (squeeze(part) === '' && index > 0) continue
        texts.push(part)
        lines.push(line)
      }
    }
    return { ...first, text: texts.join('\n'), lines }
  }
  const rowsOf = (table: Node) => {
    const held: number[] = []
    for (const row of table.children.filter(({ type }) => type === 'tableRow')) {
      const cells: Cell[] = []
      let column = 0
      // Word writes a cell that goes on from the row above as an empty one; the tree leaves it out.
      const fillHeld = () => {
        while ((held[column] ?? 0) > 0) {
          held[column] = (held[column] ?? 0) - 1
          const place = next()
          cells.push({ ...place, text: '', lines: [place.line] })
          column += 1
        }
      }
      for (const cell of row.children) {
        fillHeld()
        cells.push(cellOf(cell))
        if (cell.rowSpan > 1) held[column] = cell.rowSpan - 1
        column += cell.colSpan
      }
      fillHeld()
      const [first] = cells
      if (first) blocks.push({ kind: 'row', cells, line: first.line, at: first.at })
    }
  }
  for (const node of tree.children) {
    if (node.type === 'table') rowsOf(node)
    else if (node.type === 'paragraph') {
      const place = next()
      const text = textOf(node)
      if (squeeze(text) !== '') blocks.push({ kind: 'text', text, ...place, lines: [place.line] })
    }
  }
  return blocks
}

async function readTree(bytes: Uint8Array): Promise<Node> {
  let tree: unknown
  try {
    // It is the tree that we want: what is written from it afterwards may be empty.
    const keep = (document: object) => {
      tree = document
      return { ...document, children: [] }
    }
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument: keep })
  } catch {
    refuse('docx-broken', null, '这个 Word 文件打不开，可能已损坏。', 'The Word file cannot be opened.')
  }
  return nodeOf(tree)
}

function paragraphsIn(node: Node): Node[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? [child] : paragraphsIn(child)))
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return '\n'
  return node.children.map(textOf).join('')
}
