import { refuse } from '../problem.ts'
import { type Block, type Cell, squeeze } from './block.ts'
import { type DocxCell, type DocxNode, type DocxParagraph, type DocxTable, docxTree } from './docx-tree.ts'

/** The text part of a DOCX: paragraphs and table rows in order. The line is the paragraph, counted through the whole document. */
export function docxBlocks(part: Uint8Array): Block[] {
  const blocks: Block[] = []
  let paragraphs = 0
  const next = () => {
    paragraphs += 1
    return { line: paragraphs, at: `第 ${paragraphs} 段` }
  }
  const cellOf = (cell: DocxCell): Cell => {
    const first = next()
    if (cell.goesOn) return { ...first, text: '', lines: [first.line] }
    const texts: string[] = []
    const lines: number[] = []
    for (const [index, { text }] of paragraphsIn(cell.children).entries()) {
      const { line } = index === 0 ? first : next()
      for (const part of text.split('\n')) {
        if (squeeze(part) === '' && index > 0) continue
        texts.push(part)
        lines.push(line)
      }
    }
    return { ...first, text: texts.join('\n'), lines }
  }
  const rowsOf = (table: DocxTable) => {
    for (const row of table.rows) {
      const cells = row.map(cellOf)
      const [first] = cells
      if (first) blocks.push({ kind: 'row', cells, line: first.line, at: first.at })
    }
  }
  for (const node of readTree(part)) {
    if (node.kind === 'table') rowsOf(node)
    else {
      const place = next()
      if (squeeze(node.text) !== '')
        blocks.push({ kind: 'text', text: node.text, ...place, lines: [place.line] })
    }
  }
  return blocks
}

function readTree(part: Uint8Array): DocxNode[] {
  try {
    return docxTree(new TextDecoder('utf-8', { fatal: true }).decode(part))
  } catch {
    refuse('docx-broken', null, '这个 Word 文件打不开，可能已损坏。', 'The Word file cannot be opened.')
  }
}

function paragraphsIn(nodes: readonly DocxNode[]): DocxParagraph[] {
  return nodes.flatMap((node) =>
    node.kind === 'paragraph'
      ? [node]
      : node.rows.flatMap((row) => row.flatMap(({ children }) => paragraphsIn(children))),
  )
}
