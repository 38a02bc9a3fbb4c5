import { refuse } from '../problem.ts'
import { type Block, type Cell, squeeze } from './block.ts'
import { type DocxCell, type DocxNode, type DocxParagraph, type DocxTable, docxTree } from './docx-tree.ts'
import { zipEntry } from './zip-entry.ts'
import { largestUnpacked } from './zip-guard.ts'

/** A DOCX: paragraphs and table rows in order. The line is the paragraph, counted through the whole document. */
export function docxBlocks(bytes: Uint8Array): Block[] {
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
  for (const node of readTree(bytes)) {
    if (node.kind === 'table') rowsOf(node)
    else {
      const place = next()
      if (squeeze(node.text) !== '')
        blocks.push({ kind: 'text', text: node.text, ...place, lines: [place.line] })
    }
  }
  return blocks
}

function readTree(bytes: Uint8Array): DocxNode[] {
  try {
    const part = zipEntry(bytes, 'word/document.xml', largestUnpacked)
    if (part) return docxTree(new TextDecoder('utf-8', { fatal: true }).decode(part))
  } catch {
    // Damaged, or no document: said below, as for a part that is not there.
  }
  refuse('docx-broken', null, '这个 Word 文件打不开，可能已损坏。', 'The Word file cannot be opened.')
}

function paragraphsIn(nodes: readonly DocxNode[]): DocxParagraph[] {
  return nodes.flatMap((node) =>
    node.kind === 'paragraph'
      ? [node]
      : node.rows.flatMap((row) => row.flatMap(({ children }) => paragraphsIn(children))),
  )
}
