import { BudgetBook } from '@yimen/contract'
import { describe, expect, test } from 'vitest'
import { generateBook } from '../testing/generate-book.ts'
import { withoutPlaces } from '../testing/without-places.ts'
import { writeDocx } from '../testing/write/write-docx.ts'
import { writeText } from '../testing/write/write-text.ts'
import { writeXlsx } from '../testing/write/write-xlsx.ts'
import { readBook } from './read-book.ts'

async function read(bytes: Uint8Array) {
  const reading = await readBook(bytes)
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message.zh).join('\n'))
  return reading.book
}

describe('one book in three formats', () => {
  test.each([1, 2, 3, 4, 5])('TXT, DOCX and XLSX of book %i give the same typed book', async (seed) => {
    const { document } = generateBook(seed)
    const txt = await read(new TextEncoder().encode(writeText(document).text))
    const docx = await read(await writeDocx(document))
    const xlsx = await read(await writeXlsx(document))
    expect([txt.format, docx.format, xlsx.format]).toEqual(['txt', 'docx', 'xlsx'])
    expect(withoutPlaces(docx)).toEqual(withoutPlaces(txt))
    expect(withoutPlaces(xlsx)).toEqual(withoutPlaces(txt))
    expect(BudgetBook.parse(txt)).toEqual(txt)
  })

  test('every figure of a text keeps the line that it was read from', async () => {
    const { document } = generateBook(7)
    const { text } = writeText(document)
    const lines = text.split('\n')
    const book = await read(new TextEncoder().encode(text))
    const figures = book.tables.flatMap(({ rows }) => rows.flatMap(({ amounts }) => Object.values(amounts)))
    expect(figures.length).toBeGreaterThan(100)
    for (const { line, written } of figures) expect(lines[line - 1]?.trim()).toBe(written)
  })

  test('a figure of a workbook names its sheet and cell, one of a document its paragraph', async () => {
    const { document } = generateBook(7)
    const xlsx = await read(await writeXlsx(document))
    expect(xlsx.tables[0]?.rows[0]?.amounts.amount?.at).toMatch(/^表一!B\d+$/)
    const docx = await read(await writeDocx(document))
    expect(docx.tables[0]?.rows[0]?.amounts.amount?.at).toMatch(/^第 \d+ 段$/)
  })

  test('GB 18030, UTF-16 and Windows line ends read like UTF-8', async () => {
    const { document } = generateBook(3)
    const { text } = writeText(document)
    const plain = await read(new TextEncoder().encode(text))
    const windows = await read(new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`))
    const wide = await read(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))
    expect(withoutPlaces(windows)).toEqual(withoutPlaces(plain))
    expect(withoutPlaces(wide)).toEqual(withoutPlaces(plain))
  })
})
