import { describe, expect, test } from 'vitest'
import { zipOf } from '../../../platform/documents/reading/zip-of.test-support.ts'
import { generateBook } from '../testing/generate-book.ts'
import { readText } from '../testing/read-document.ts'
import { writeText } from '../testing/write/write-text.ts'
import { refuseSize } from './blocks/document-blocks.ts'
import { BookRefused } from './problem.ts'
import { readBook } from './read-book.ts'

const text = writeText(generateBook(11).document).text
const lineOf = (source: string, words: string) =>
  source.split('\n').findIndex((line) => line.includes(words)) + 1

/** The first amount of table three, as written in a line of its own. */
function amountIn(source: string): string {
  const from = source.indexOf('\t表三：')
  return /\n\t([\d,]+\.\d\d) *\n/.exec(source.slice(from))?.[1] ?? ''
}

function inTableThree(from: string, to: string): string {
  const at = text.indexOf(from, text.indexOf('\t表三：'))
  return text.slice(0, at) + to + text.slice(at + from.length)
}

describe('what is no book that can be read is refused with the line', () => {
  const swapped = inTableThree('\t基本支出\n\t项目支出\n', '\t项目支出\n\t基本支出\n')
  const codeAndName = inTableThree('\t201\n\t一般公共服务支出\n', '\t一般公共服务支出\n\t201\n')
  const wide = inTableThree(amountIn(text), '１,２３４.５０')
  const mixed = inTableThree(amountIn(text), '12.5万元')
  const twoUnits = inTableThree('\t科目编码\n', '\t单位：万元\n\n\t科目编码\n').replace(
    /单位：万元\n(?=\n\t单位)/,
    '单位：元\n',
  )
  const lacking = text.slice(0, text.indexOf('\t表五：')) + text.slice(text.indexOf('\t表六：'))
  const noColumn = inTableThree('\t项目支出\n', '\t\n')
  const cases = [
    ['a table missing', lacking, 'table-missing', lineOf(lacking, '表六：')],
    ['columns swapped in the heading', swapped, 'columns-swapped', undefined],
    ['code and name swapped', codeAndName, 'columns-swapped', undefined],
    ['a column missing', noColumn, 'columns-missing', undefined],
    ['digits of full width', wide, 'full-width-digits', lineOf(wide, '１,２')],
    ['a cell in another unit', mixed, 'units-mixed', lineOf(mixed, '12.5万元')],
    ['two units in a table', twoUnits, 'units-mixed', undefined],
    ['two books in one file', `${text}\n${text}`, 'two-books', undefined],
    ['no book', '今天天气不错。\n', 'not-a-book', 1],
    ['an empty file', '', 'not-a-book', 1],
  ] as const
  test.each(cases)('%s', async (_, source, code, line) => {
    const reading = await readText(source)
    if (reading.ok) throw new Error('was read')
    const [problem] = reading.problems
    expect(problem?.code).toBe(code)
    if (line !== undefined) expect(problem?.line).toBe(line)
    expect(problem?.line).toBeGreaterThan(0)
    expect(problem?.message.zh).toMatch(/[\u4e00-\u9fff]/)
  })

  test('digits of full width in the narrative', async () => {
    const reading = await readText(text.replace(/收入预算[\d,.]+元/, '收入预算５１２元'))
    expect(reading.ok ? undefined : reading.problems[0]?.code).toBe('full-width-digits')
  })

  test.each([
    ['an archive that is cut off', [0x50, 0x4b, 3, 4, 0, 0], 'archive-broken'],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old-format'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0], 'not-text'],
  ] as const)('%s', async (_, bytes, code) => {
    const reading = await readBook(Uint8Array.from(bytes))
    expect(reading.ok ? undefined : reading.problems[0]?.code).toBe(code)
  })

  test.each([
    ['an archive of something else', zipOf({ 'readme.txt': 'nothing' }), 'not-a-book'],
    [
      'a document that says it is small and unpacks to more than 200 MB',
      zipOf({ 'word/document.xml': new Uint8Array(201 * 1024 * 1024) }, 100),
      'too-large',
    ],
  ])('%s', async (_, bytes, code) => {
    const reading = await readBook(bytes)
    expect(reading.ok ? undefined : reading.problems[0]?.code).toBe(code)
  })

  test('200 MB are refused by their size alone', () => {
    expect(() => refuseSize(200 * 1024 * 1024)).toThrow(BookRefused)
  })
})
