import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A department's form as it is kept in offices: a title, and a table in which each label has a blank beside it. */
export function makeDepartmentForm(title: string, labels: readonly string[]): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const rows = labels.flatMap((label, at) => {
    if (at % 2 === 1) return []
    const next = labels[at + 1]
    const cells = [cell(label), cell('')]
    return [new TableRow({ children: next === undefined ? cells : [...cells, cell(next), cell('')] })]
  })
  const heading = new Paragraph({ children: [new TextRun({ text: title, bold: true })] })
  return Packer.toBuffer(new Document({ sections: [{ children: [heading, new Table({ rows })] }] }))
}
