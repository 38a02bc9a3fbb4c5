import type { BudgetFinding } from '@yimen/contract'
import { describe, expect, test } from 'vitest'
import { textBlocks } from '../reading/blocks/text-blocks.ts'
import { bookOf } from '../reading/read-book.ts'
import { bookWhere } from '../testing/book-where.ts'
import { amountsIn, type Document, replaceAmount } from '../testing/document.ts'
import type { Plan } from '../testing/plan/plan.ts'
import { writeText } from '../testing/write/write-text.ts'
import { checkBook } from './check-book.ts'
import { rules } from './rules.ts'

const findingsOf = (text: string): BudgetFinding[] =>
  checkBook(bookOf('txt', textBlocks(text.split('\n')))).findings

/** A book with everything in it that a rule can be about. */
const rich = (plan: Plan) =>
  plan.transfers.length === 0 &&
  plan.targets.length > 1 &&
  plan.details.some(({ fund }) => fund) &&
  plan.details.some(({ department }) => department === '30201') &&
  plan.details.some(({ department }) => department === '30231') &&
  plan.carriedOver.size === 0 &&
  plan.operation.size === 0
const { document } = bookWhere(rich)
const text = writeText(document).text

/** The rules that fire when an amount of a part of the book is changed by a fen, until all of these have. */
function firedIn(part: Document, awaited: readonly string[]): Set<string> {
  const fired = new Set<string>()
  for (const old of amountsIn(part)) {
    if (awaited.every((code) => fired.has(code))) break
    const changed = { ...old, fen: old.fen + 1n }
    for (const { rule } of findingsOf(writeText(replaceAmount(document, old, changed)).text)) fired.add(rule)
  }
  return fired
}

function partOf(number: number): Document {
  const heads = document.flatMap((block, index) => {
    const words = block.kind === 'text' ? block.line[0] : block.cells[0]?.[0]?.[0]
    return typeof words === 'string' && /^表[一二三四五六七八九十]+：$/.test(words) ? [index] : []
  })
  return document.slice(number === 0 ? 0 : heads[number - 1], heads[number] ?? document.length)
}

const byAmount: readonly (readonly [table: number, codes: readonly string[]])[] = [
  [0, ['narrative-tables', 'narrative-balance', 'narrative-split', 'narrative-parts', 'narrative-change']],
  [1, ['two-sided-totals', 'table-1-tables-2-3']],
  [2, ['row-total', 'column-total', 'children-sum', 'table-2-table-3', 'table-2-table-5']],
  [3, ['row-total', 'children-sum', 'table-3-table-5', 'table-9-table-3']],
  [4, ['levels-sum', 'table-4-tables-5-8']],
  [5, ['row-total', 'table-5-table-6']],
  [6, ['row-total', 'column-total', 'table-9-table-6']],
  [7, ['levels-sum', 'table-7-table-9']],
  [8, ['row-total', 'column-total']],
  [9, ['detail-group', 'column-total']],
  [11, ['table-11-table-3']],
  [12, ['table-12-table-9', 'cost-composition']],
]

const swap = (from: RegExp | string, to: string) => (source: string) => {
  const edited = source.replace(from, to)
  if (edited === source) throw new Error(`nothing to edit: ${from}`)
  return edited
}
const inTable = (head: string, from: RegExp | string, to: string) => (source: string) => {
  const at = source.indexOf(`\t${head}：`)
  return source.slice(0, at) + swap(from, to)(source.slice(at))
}

const withTransfers = writeText(bookWhere(({ transfers }) => transfers.length > 0).document).text
const without = writeText(bookWhere(({ details }) => details.every(({ fund }) => !fund)).document).text

/** One edit a rule: the rule fires on the edited book. */
const byEdit: readonly (readonly [code: string, edit: (source: string) => string, source?: string])[] = [
  ['number-written', swap(/收入预算\d+,\d/, '收入预算1,2,3')],
  ['amount-named', inTable('表四', /\t支出总计：/, '\t\n\t0.01\n\n\t收入总计：\n\t0.00\n\t支出总计：')],
  ['unit-impossible', inTable('表二', /单位：元/, '单位：万元')],
  ['title-year', inTable('表三', /20\d\d年部门支出/, '2011年部门支出')],
  ['code-known', inTable('表三', /(\t20\d{3})01\n/, '$191\n')],
  ['code-name', inTable('表三', /行政运行/, '住房公积金')],
  ['code-once', inTable('表三', /\t2080505\n/, '\t2210201\n')],
  ['class-correspondence', inTable('表六', /(\t30201\n\t办公费\n\t)\d{5}/, '$150206')],
  ['narrative-rate', swap(/(增长|上升|下降)\d/, '$19')],
  ['narrative-share', swap(/占总支出预算的\d/, '占总支出预算的9')],
  ['narrative-comparable', (source) => source, withTransfers],
  ['narrative-unit', swap(/(收入预算[\d,]+\.\d\d)元/, '$1')],
  ['heading-body', swap('\n政府性基金预算财政拨款收入', '\n国有资本经营预算财政拨款收入'), without],
  ['heading-numbered', swap('（二）支出预算说明', '支出预算说明')],
  ['operating-cost', swap(/机构运行经费，合计[\d,.]+元/, '机构运行经费，合计99,999,999,999.00元')],
  ['purchase-within', swap(/预算资金[\d,.]+元/, '预算资金99,999,999,999.00元')],
  ['all-nought', swap(/（四）国有资产/, '政府性基金预算财政拨款收入、支出全为零。\n（四）国有资产')],
  ['vehicles', swap(/数量为2辆/, '数量为0辆')],
  ['people', swap(/离退休人员(\d+)人/, '离退休人员9$1人')],
  ['counted-list', swap(/设(\d)个内设机构/, '设9个内设机构')],
  ['payment-within', swap(/12月完成。/, '12月完成第一次支付9999999万元。')],
  ['goal-own', swap(/按时完成[^。]+。([\s\S]+?)按时完成[^。]+。/, '都一样。$1都一样。')],
  ['kind-ticked', swap('√', '')],
]

describe('rules by example', () => {
  test('the book that the examples spoil agrees', () => {
    expect(findingsOf(text)).toEqual([])
  })

  test.each(byAmount)('a fen in an amount of table %i is found by %j', (table, codes) => {
    const fired = firedIn(partOf(table), codes)
    expect([...fired]).toEqual(expect.arrayContaining([...codes]))
  })

  test.each(byEdit.map((example) => ({ code: example[0], example })))('$code', ({ example }) => {
    const [code, edit, source = text] = example
    expect(findingsOf(edit(source)).map(({ rule }) => rule)).toContain(code)
  })

  test('every rule has an example here, a sentence of its own and a code of its own', () => {
    const shown = new Set([...byAmount.flatMap(([, codes]) => codes), ...byEdit.map(([code]) => code)])
    expect(rules.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([])
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
    for (const { says, example } of rules) {
      for (const sentence of [says, example]) expect(sentence.zh).toMatch(/[\u4e00-\u9fff\d]/)
    }
  })

  test('every finding tells all that the report needs', () => {
    for (const [, edit, source = text] of byEdit) {
      for (const finding of findingsOf(edit(source))) {
        expect(finding.lines).toContain(finding.line)
        expect(finding.message.zh).toMatch(/[\u4e00-\u9fff]/)
        expect(finding.message.en).toMatch(/[a-z]/)
        expect(finding.message.zh + finding.message.en).not.toMatch(/undefined|null|NaN/)
      }
    }
  })
})
