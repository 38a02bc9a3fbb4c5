import { Document as Docx, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { type Document, lineText } from '../document.ts'

/** A document as DOCX: rows that follow each other make a table. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = []
  let rows: TableRow[] = []
  const endTable = () => {
    if (rows.length > 0) children.push(new Table({ rows }))
    rows = []
  }
  for (const block of document) {
    if (block.kind === 'text') {
      endTable()
      children.push(new Paragraph(lineText(block.line)))
      continue
    }
    const cells = block.cells.map(
      (cell) => new TableCell({ children: cell.map((line) => new Paragraph(lineText(line))) }),
    )
    rows.push(new TableRow({ children: cells }))
  }
  endTable()
  return new Uint8Array(await Packer.toBuffer(new Docx({ sections: [{ children }] })))
}
