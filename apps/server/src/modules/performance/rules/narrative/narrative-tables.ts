import type { BudgetBook } from '@yimen/contract'
import { sumOrExplained } from '../explained.ts'
import { sumOutcome, type Term } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { itemsOf, tableOf, termOf, totalRowOf } from '../view.ts'
import { placeOf, type Said, saidIn, type Topic, termOfSaid, topicOf } from './view.ts'

type Restated = {
  readonly terms: readonly Term[]
  readonly zh: string
  readonly en: string
  readonly withTransfers: boolean
}

/** Amounts of the narrative are those of the tables that they restate. */
export const narrativeTables: Rule = {
  code: 'narrative-tables',
  says: { zh: '正文的金额与它所说的表一致。', en: 'Amounts of the narrative are those of the tables.' },
  example: {
    zh: '正文写基本支出 100.01 元，表三是 100.00 元',
    en: 'The narrative says 100.01 of basic expenditure, table 3 says 100.00',
  },
  *check(book) {
    for (const said of saidIn(book)) yield* restatement(book, said)
  },
}

function* restatement(book: BudgetBook, said: Said): Iterable<Outcome> {
  const { kind, role, year, value } = said.figure
  if (kind !== 'money' || (role !== 'amount' && role !== 'part') || value === null || year === null) return
  const topic = topicOf(said)
  const ofYear = year !== book.year ? undefined : ((topic && totalOf(book, topic)) ?? sourceOf(book, said))
  const restated = (topic && expenseOf(book, topic, year)) ?? ofYear
  if (restated === undefined) return
  const basis = {
    rule: narrativeTables.code,
    ...placeOf(said),
    whole: termOfSaid(said),
    parts: restated.terms,
    what: { zh: restated.zh, en: restated.en },
  }
  yield* restated.withTransfers ? sumOrExplained(book, basis) : sumOutcome(basis)
}

const totals: Partial<Record<Topic, readonly [table: number, column: string, zh: string]>> = {
  income: [2, 'total', '表二的总计'],
  expenditure: [3, 'total', '表三的合计'],
  basic: [3, 'basic', '表三的基本支出'],
  project: [3, 'project', '表三的项目支出'],
  transfer: [10, 'amount', '表十的合计'],
}

function totalOf(book: BudgetBook, topic: Topic): Restated | undefined {
  const [number, column, zh] = totals[topic] ?? []
  if (number === undefined || column === undefined || zh === undefined) return undefined
  const row = totalRowOf(tableOf(book, number))
  if (row === undefined) return undefined
  const withTransfers = topic === 'income' || topic === 'expenditure' || topic === 'project'
  return { terms: [termOf(row, column, zh)], zh, en: `the total of table ${number}`, withTransfers }
}

/** Parts of the income and the columns of table 2: 财政拨款 and 预算内资金 are both budgets together. */
const sources: readonly (readonly [words: RegExp, keys: readonly string[]])[] = [
  [/上年结转/, ['carried-over']],
  [/政府性基金/, ['fund']],
  [/一般公共预算/, ['general']],
  [/预算内资金|财政拨款/, ['general', 'fund']],
  [/上级补助收入/, ['superior']],
  [/事业收入/, ['operation']],
  [/经营收入/, ['business']],
  [/附属单位上缴/, ['affiliated']],
  [/其他收入/, ['other']],
]

/** Where a part of the income comes from, as table 2 has it. */
function sourceOf(book: BudgetBook, said: Said): Restated | undefined {
  const whole = said.figure.partOf === null ? undefined : said.statement.figures[said.figure.partOf]
  const row = totalRowOf(tableOf(book, 2))
  const [, keys] = sources.find(([words]) => words.test(said.figure.label)) ?? []
  if (row === undefined || keys === undefined || whole === undefined || !/收入/.test(whole.label))
    return undefined
  const terms = keys.map((key) => termOf(row, key, '表二'))
  return { terms, zh: '表二的总计', en: 'the total of table 2', withTransfers: false }
}

const expenses: Partial<Record<Topic, RegExp>> = {
  'three-public': /^(合计|总计)$/,
  abroad: /^因公出国/,
  reception: /^公务接待/,
  vehicles: /^公务用车购置及运行/,
  'vehicles-bought': /^公务用车购置费?$/,
  'vehicles-run': /^公务用车运行(维护)?费/,
}

/** The three public expenses are in table 7 for both years. */
function expenseOf(book: BudgetBook, topic: Topic, year: number): Restated | undefined {
  const name = expenses[topic]
  const table = tableOf(book, 7)
  const key = String(year)
  if (name === undefined || !table.columns.some((column) => column.key === key)) return undefined
  const row =
    topic === 'three-public' ? totalRowOf(table) : itemsOf(table).find((item) => name.test(item.name))
  if (row === undefined) return undefined
  const zh = `表七 ${year} 年“${row.name}”`
  return { terms: [termOf(row, key, zh)], zh, en: `table 7 for ${year}`, withTransfers: false }
}
