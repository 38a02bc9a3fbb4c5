import { existsSync, readFileSync } from 'node:fs'
import type { BudgetBook } from '@yimen/contract'
import { describe, expect, test } from 'vitest'
import type { Block } from '../reading/blocks/block.ts'
import { decodeText } from '../reading/blocks/decode-text.ts'
import { textBlocks } from '../reading/blocks/text-blocks.ts'
import { bookOf, readBook } from '../reading/read-book.ts'
import type { Document } from '../testing/document.ts'
import { withoutPlaces } from '../testing/without-places.ts'
import { writeDocx } from '../testing/write/write-docx.ts'
import { writeXlsx } from '../testing/write/write-xlsx.ts'
import { checkBook } from './check-book.ts'

const file =
  process.env.BUDGET_BOOK ??
  new URL('../../../../../../../shared/data/xicheng-2019-budget-book.txt', import.meta.url)
const there = existsSync(file)
if (!there)
  console.warn('The published book is not here (set BUDGET_BOOK to its path): its tests are skipped.')

const blocks = () => textBlocks(decodeText(readFileSync(file)).split(/\r?\n/))
const documentOf = (found: readonly Block[]): Document =>
  found.map((block) =>
    block.kind === 'text'
      ? { kind: 'text', line: [block.text] }
      : { kind: 'row', cells: block.cells.map(({ text }) => text.split('\n').map((line) => [line])) },
  )

describe.skipIf(!there)('the book that a district published in 2019', () => {
  test('is read as a whole', () => {
    const book = bookOf('txt', blocks())
    expect(book).toMatchObject({ unit: '西城区政务服务管理办公室', year: 2019 })
    expect(book.tables.map(({ rows }) => rows.length)).toEqual([23, 24, 24, 15, 24, 28, 6, 2, 67, 2])
    expect(book.projectTargets.map(({ amount }) => amount?.yuan)).toEqual([
      '21000000.00',
      '6078000.00',
      '1500000.00',
      '2000000.00',
    ])
  })

  test('has its real slips found, and no error in its tables but the malformed number', () => {
    const { findings } = checkBook(bookOf('txt', blocks()))
    const of = (severity: string) =>
      findings.filter((finding) => finding.severity === severity).map(({ rule, line }) => `${rule} ${line}`)
    expect(of('error')).toEqual([
      'narrative-share 31',
      'narrative-share 33',
      'number-written 91',
      'unit-impossible 2317',
    ])
    expect(of('warning')).toEqual([
      'narrative-unit 33',
      'operating-cost 54',
      'heading-body 65',
      'code-name 1283',
      'detail-group 1476',
      'detail-group 1477',
      'kind-ticked 2447',
      'kind-ticked 2545',
      'goal-own 2749',
    ])
  })

  test('says of a share what it was really taken of', () => {
    const [finding] = checkBook(bookOf('txt', blocks())).findings
    expect(finding).toMatchObject({ found: '22.39%', expected: '21.83%', table: null })
    expect(finding?.follows).toContain('÷ 49,864,180.90 = 22.39%')
  })

  test('is the same book as DOCX and as XLSX', async () => {
    const txt = bookOf('txt', blocks())
    const document = documentOf(blocks())
    const others = await Promise.all([writeDocx(document), writeXlsx(document)])
    const read = async (bytes: Uint8Array): Promise<BudgetBook> => {
      const reading = await readBook(bytes)
      if (!reading.ok) throw new Error(reading.problems[0]?.message.zh)
      return reading.book
    }
    for (const bytes of others) expect(withoutPlaces(await read(bytes))).toEqual(withoutPlaces(txt))
  })
})
