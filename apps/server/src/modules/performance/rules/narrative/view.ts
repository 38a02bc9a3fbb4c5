import type { BudgetBook, NarrativeFigure, Statement } from '@yimen/contract'
import type { Term } from '../outcome.ts'
import { slackOf } from './slack-of.ts'

/** A figure of the narrative with the paragraph that it stands in. */
export type Said = { readonly statement: Statement; readonly figure: NarrativeFigure; readonly index: number }

/** Money figures only have yuan as their value; for others the term has no use. */
export function termOfSaid({ statement, figure }: Said, label = figure.label): Term {
  return {
    yuan: figure.value,
    line: figure.line,
    at: statement.at,
    written: figure.written,
    label,
    blank: false,
    slack: slackOf(figure),
  }
}

export function* saidIn(book: BudgetBook): Iterable<Said> {
  for (const statement of book.statements) {
    for (const [index, figure] of statement.figures.entries()) yield { statement, figure, index }
  }
}

/** What an amount of the narrative is about. */
export type Topic =
  | 'income'
  | 'expenditure'
  | 'basic'
  | 'project'
  | 'appropriation'
  | 'transfer'
  | 'three-public'
  | 'abroad'
  | 'reception'
  | 'vehicles'
  | 'vehicles-bought'
  | 'vehicles-run'
  | 'operating'
  | 'purchase'

const topics: readonly (readonly [Topic, RegExp])[] = [
  ['vehicles-bought', /公务用车购置费$/],
  ['vehicles-run', /公务用车运行(维护)?费$/],
  ['vehicles', /公务用车购置及运行/],
  ['abroad', /因公出国/],
  ['reception', /公务接待/],
  ['three-public', /三公/],
  ['operating', /运行经费/],
  ['transfer', /转移支付/],
  ['appropriation', /预算内资金|财政拨款|一般公共预算/],
  ['basic', /基本支出/],
  ['project', /项目支出/],
  ['purchase', /政府采购|购买服务/],
  ['income', /收入预算|总收入|收入总计/],
  ['expenditure', /支出预算|总支出|支出总计/],
]

/**
 * The topic of an amount: by the words before it, else by the heading right above. A figure that is named only
 * by its year (比2018年…) is about the same as the amount before it.
 */
export function topicOf({ statement, figure, index }: Said): Topic | undefined {
  if (figure.label === '' || figure.label === figure.written) {
    const at = statement.figures
      .slice(0, index)
      .findLastIndex(({ kind, role }) => kind === 'money' && role === 'amount')
    const before = statement.figures[at]
    if (before) return topicOf({ statement, figure: before, index: at })
  }
  // 财政拨款预算安排 under a heading of one expense is about that expense.
  const heading = statement.headings.at(-1) ?? ''
  const underExpense = topics.slice(0, 6).find(([, words]) => words.test(heading))?.[0]
  const own = topics.find(([, words]) => words.test(figure.label))?.[0]
  if (underExpense && (own === undefined || own === 'appropriation')) return underExpense
  if (own !== undefined || figure.role === 'part' || !/^(合计|共计|总计|预算|)$/.test(figure.label))
    return own
  return topics.find(([, words]) => words.test(heading))?.[0]
}

/** The first amount about a topic in a year. */
export function amountAbout(book: BudgetBook, topic: Topic, year: number): Said | undefined {
  for (const said of saidIn(book)) {
    const { kind, role, year: of } = said.figure
    if (kind === 'money' && (role === 'amount' || role === 'part') && of === year && topicOf(said) === topic)
      return said
  }
  return undefined
}

/** Where a figure of the narrative stands, for findings. */
export function placeOf({ statement, figure }: Said): {
  table: null
  row: string | null
  column: string | null
} {
  return { table: null, row: statement.headings.at(-1) ?? null, column: figure.label || null }
}
