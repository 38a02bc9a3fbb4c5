import type { BudgetBook, BudgetRow } from '@yimen/contract'
import { fenOf, yuanOf } from '../../money/fen.ts'
import { sumOutcome, type Term } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { itemsOf, rowInWords, tableOf, termOf } from '../view.ts'
import { basicDetail, detailBy } from './detail-view.ts'
import { missingRow } from './missing-row.ts'

/** The basic rows of the detailed budget add up to table 6 by department class and by government class. */
export const detailMatchesClasses: Rule = {
  code: 'table-9-table-6',
  says: {
    zh: '表九的基本支出按部门、政府经济分类相加，等于表六。',
    en: 'The basic rows of table 9 add up to table 6 by department class and by government class.',
  },
  example: {
    zh: '30101 表六 100.00，表九基本支出各行相加 100.01',
    en: '30101 has 100.00 in table 6; the rows of table 9 add up to 100.01',
  },
  *check(book) {
    yield* byClass(book, 'department', '部门')
    yield* byClass(book, 'government', '政府')
  },
}

function* byClass(book: BudgetBook, of: 'department' | 'government', name: string): Iterable<Outcome> {
  const isBasic = basicDetail(book)
  const details = detailBy(book, (row) => (isBasic(row) ? row.classes[of]?.code : undefined))
  const classes = new Map<string, BudgetRow[]>()
  for (const row of itemsOf(tableOf(book, 6))) {
    const code = row.classes[of]?.code ?? ''
    if ((row.classes.department?.code ?? '').length === 5)
      classes.set(code, [...(classes.get(code) ?? []), row])
  }
  for (const [code, rows] of classes) {
    const [first, ...rest] = rows
    if (first === undefined) continue
    const details9 = details.get(code) ?? []
    yield* sumOutcome({
      rule: detailMatchesClasses.code,
      table: 6,
      row: `${code} ${first.classes[of]?.name ?? ''}`,
      column: '合计',
      whole: rest.length === 0 ? termOf(first, 'total') : together(rows),
      parts: details9.map((row) => termOf(row, 'amount', rowInWords(row))),
      what: { zh: `表九基本支出按${name}经济分类相加`, en: `the basic rows of table 9 by ${of} class` },
    }).map((outcome) => withLines(outcome, rows))
  }
  for (const [code, [row]] of details) {
    if (!classes.has(code) && row) yield missingRow(detailMatchesClasses.code, 9, row, 6)
  }
}

/** Several department classes may share a government class: their rows count as one. */
function together(rows: readonly BudgetRow[]): Term {
  const terms = rows.map((row) => termOf(row, 'total'))
  const [first] = terms
  const yuan = terms.some((term) => term.yuan === null) ? null : total(terms)
  return { yuan, line: first?.line ?? 1, at: first?.at ?? '', written: '', label: '', blank: false }
}

function total(terms: readonly Term[]): string {
  return yuanOf(terms.reduce((sum, { yuan }) => sum + fenOf(yuan ?? '0'), 0n))
}

function withLines(outcome: Outcome, rows: readonly BudgetRow[]): Outcome {
  const own = rows.flatMap(({ amounts }) => (amounts.total ? [amounts.total.line] : []))
  const lines = [...new Set([...outcome.lines, ...own])].sort((a, b) => a - b)
  return { lines, finding: outcome.finding && { ...outcome.finding, lines } }
}
