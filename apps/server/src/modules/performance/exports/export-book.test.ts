import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { unpack } from '../../../platform/documents/reading/index.ts'
import { readBook } from '../reading/read-book.ts'
import { checkBook } from '../rules/check-book.ts'
import { tableOf } from '../rules/view.ts'
import { sampleTexts } from '../testing/sample-texts.ts'
import { type Exported, type ExportWanted, exportBook, wantedOf } from './export-book.ts'
import { gridOf } from './table-grid.ts'

const publishedAt = new Date('2026-09-22T02:00:00Z')
const reading = await readBook(new TextEncoder().encode(sampleTexts(4).wrong))
if (!reading.ok) throw new Error('the sample is a book')
const { book } = reading
const check = checkBook(book)
const wanted = (what: string): ExportWanted => {
  const found = wantedOf(what)
  if (!found) throw new Error(`${what} is not offered`)
  return found
}
const exported = (what: string): Promise<Exported> => exportBook(book, check, wanted(what), publishedAt)
const bytesOf = async (what: string): Promise<Uint8Array> => {
  const { content } = await exported(what)
  if (typeof content === 'string') throw new Error(`${what} is text`)
  return content
}

describe('what can be exported', () => {
  it.each([
    'table-0.csv',
    'table-13.csv',
    'table-1.docx',
    'book.csv',
    'book.pdf',
    '../book.json',
    'table-01.csv',
    '',
  ])('%s cannot', (what) => {
    expect(wantedOf(what)).toBeUndefined()
  })
})

describe('a table', () => {
  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    '%i has every amount of the book to the fen, with its line',
    (number) => {
      const inBook =
        number > 10
          ? []
          : tableOf(book, number).rows.flatMap(({ amounts }) =>
              Object.values(amounts).map(({ yuan, line }) => `${yuan} ${line}`),
            )
      const inGrid = gridOf(book, number).rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell && 'yuan' in cell ? [`${cell.yuan} ${cell.line}`] : [])),
      )
      if (number <= 10) expect(inGrid.toSorted()).toEqual(inBook.toSorted())
      else expect(inGrid.length).toBeGreaterThan(0)
    },
  )

  it('as CSV reads back to the same rows in a spreadsheet', async () => {
    const { content, name } = await exported('table-3.csv')
    const text = String(content)
    expect(name).toBe(`${book.unit}${book.year}年预算表3.csv`)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const rows = text.slice(1).trimEnd().split('\r\n')
    expect(rows[0]).toMatch(/^科目编码,科目名称,合计,.*,原书行$/)
    expect(rows).toHaveLength(gridOf(book, 3).rows.length + 1)
  })

  it('as CSV never begins a cell with a formula', async () => {
    const [first, ...rest] = book.projectTargets
    if (!first) throw new Error('the sample has a project')
    const evil = {
      ...book,
      projectTargets: [{ ...first, goal: { ...first.goal, text: '=HYPERLINK("x")' } }, ...rest],
    }
    const { content } = await exportBook(evil, check, wanted('table-12.csv'), publishedAt)
    expect(content).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('as XLSX has its amounts as numbers, shown to the fen', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(await bytesOf('table-3.xlsx')).buffer)
    const sheet = workbook.getWorksheet('表3')
    const total = tableOf(book, 3).rows.findLast(({ kind }) => kind === 'total')?.amounts.total?.yuan
    const cell = sheet?.getRow(sheet.rowCount).getCell(3)
    expect([cell?.value, cell?.numFmt]).toEqual([Number(total), '#,##0.00'])
  })

  it('as JSON is the table as it was typed, with its findings', async () => {
    const { content } = await exported('table-9.json')
    expect(JSON.parse(String(content))).toEqual({
      unit: book.unit,
      year: book.year,
      number: 9,
      table: tableOf(book, 9),
      findings: check.findings.filter(({ table }) => table === 9),
    })
  })
})

describe('the whole book', () => {
  it('as XLSX has twelve tables and the findings', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(await bytesOf('book.xlsx')).buffer)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `表${at + 1}`),
      '核对结果',
    ])
    expect(workbook.getWorksheet('核对结果')?.rowCount).toBe(check.findings.length + 3)
  })

  it('as Word carries each finding as a comment that is anchored once, in the narrative or in a cell', async () => {
    expect(check.findings.length).toBeGreaterThan(0)
    const bytes = await bytesOf('book.docx')
    const part = (name: string) => new TextDecoder().decode(unpack(bytes).get(name))
    const comments = part('word/comments.xml')
    const document = part('word/document.xml')
    const ids = (xml: string, tag: string) =>
      [...xml.matchAll(new RegExp(`<w:${tag} w:id="(\\d+)"`, 'g'))]
        .map(([, id]) => Number(id))
        .sort((a, b) => a - b)
    const all = check.findings.map((_, at) => at)
    for (const tag of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect([tag, ids(document, tag)]).toEqual([tag, all])
    for (const { message } of check.findings) expect(comments).toContain(escaped(message.zh))
    expect(part('word/_rels/document.xml.rels')).toContain('comments.xml')
    expect(part('[Content_Types].xml')).toContain('comments+xml')
  })

  it('as Word has the words of the narrative and the amounts of the tables', async () => {
    const xml = new TextDecoder().decode(unpack(await bytesOf('book.docx')).get('word/document.xml'))
    for (const { text } of book.statements) expect(xml).toContain(escaped(text))
    expect(xml.match(/<w:tbl>/g)).toHaveLength(12)
  })
})

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
