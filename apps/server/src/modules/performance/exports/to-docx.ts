import type { BudgetBook, BudgetFinding } from '@yimen/contract'
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { fenOf, showFen } from '../money/fen.ts'
import { DocxComments } from './docx-comments.ts'
import type { Grid, GridCell } from './grid.ts'
import { gridOf } from './table-grid.ts'

const numbers = Array.from({ length: 12 }, (_, at) => at + 1)
const inWords = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const

/**
 * The book as a clean Word document: narrative, then tables 1 to 12 in yuan. Every finding is a comment at the place
 * that it speaks of; one whose place has no paragraph of its own stands at the heading of its table.
 */
export async function toDocx(
  book: BudgetBook,
  findings: readonly BudgetFinding[],
  publishedAt: Date,
): Promise<Uint8Array> {
  const comments = new DocxComments(findings, publishedAt)
  const children: (Paragraph | Table)[] = []
  const title = `${book.unit} ${book.year} 年部门预算`
  for (const statement of book.statements) {
    const runs = comments.around([new TextRun(statement.text)], statement.line)
    children.push(
      statement.isHeading
        ? new Paragraph({
            heading: statement.headings.length > 1 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
            children: runs,
          })
        : new Paragraph({ children: runs }),
    )
  }
  for (const number of numbers) {
    const grid = gridOf(book, number)
    const table = tableOf(grid, comments)
    const left = comments.around(
      [new TextRun(`表${inWords[number - 1]}　${grid.title}`)],
      ...comments.leftOf(number),
    )
    children.push(
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: left }),
      new Paragraph({ text: '单位：元', alignment: AlignmentType.RIGHT }),
      table,
      new Paragraph(''),
    )
  }
  const head = new Paragraph({
    heading: HeadingLevel.TITLE,
    children: comments.around([new TextRun(title)], ...comments.leftOf(null)),
  })
  const document = new Document({
    title,
    creator: book.unit,
    styles: {
      default: { document: { run: { font: { ascii: 'Times New Roman', eastAsia: '宋体' }, size: 21 } } },
    },
    comments: { children: comments.children() },
    sections: [{ children: [head, ...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function tableOf({ columns, rows }: Grid, comments: DocxComments): Table {
  const heading = new TableRow({
    tableHeader: true,
    children: columns.map(
      (label) =>
        new TableCell({ children: [paragraphOf([new TextRun({ text: label, bold: true })], false)] }),
    ),
  })
  const body = rows.map(
    ({ cells, total }) =>
      new TableRow({
        children: cells.map((cell) => {
          const run = new TextRun({ text: shown(cell), bold: total })
          const runs = cell ? comments.around([run], cell.line) : [run]
          return new TableCell({ children: [paragraphOf(runs, cell !== null && 'yuan' in cell)] })
        }),
      }),
  )
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [heading, ...body] })
}

function paragraphOf(children: ReturnType<DocxComments['around']>, right: boolean): Paragraph {
  return new Paragraph({ children, ...(right ? { alignment: AlignmentType.RIGHT } : {}) })
}

function shown(cell: GridCell): string {
  if (cell === null) return ''
  return 'yuan' in cell ? showFen(fenOf(cell.yuan)) : cell.text
}
