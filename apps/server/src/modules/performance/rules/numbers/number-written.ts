import type { BudgetBook, FigureFault } from '@yimen/contract'
import { fenOf, showFen } from '../../money/fen.ts'
import { findingOutcome, type Place } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { labelOfColumn, rowInWords } from '../view.ts'

type Written = Place & {
  readonly line: number
  readonly at: string
  readonly written: string
  readonly yuan: string | null
  readonly fault: FigureFault | null
}

const reasons = {
  grouping: { zh: '千分位的逗号位置不对', en: 'its commas stand in the wrong places' },
  'finer-than-fen': { zh: '比分还细', en: 'it counts parts of a fen' },
  unreadable: { zh: '读不成一个数', en: 'it is no number' },
} as const satisfies Record<FigureFault, { zh: string; en: string }>

/** Numbers that are not written as numbers are: wrong grouping, more than two decimals, signs in between. */
export const numberWritten: Rule = {
  code: 'number-written',
  says: {
    zh: '金额要写得规范：逗号三位一分，小数最多到分。',
    en: 'An amount is grouped by threes and ends at the fen.',
  },
  example: { zh: '12,34,567.00', en: '12,34,567.00' },
  *check(book) {
    for (const figure of writtenIn(book)) {
      if (figure.fault !== null) yield faultOf(figure, figure.fault)
    }
  },
}

function faultOf(figure: Written, fault: FigureFault): Outcome {
  const expected = figure.yuan === null ? '' : showFen(fenOf(figure.yuan))
  const reason = reasons[fault]
  return findingOutcome({
    ...figure,
    rule: numberWritten.code,
    term: figure,
    found: figure.written,
    expected,
    message: {
      zh: `“${figure.written}”${reason.zh}${expected === '' ? '' : `，按数字是 ${expected}`}。`,
      en: `“${figure.written}” is not written as a number should be: ${reason.en}${expected === '' ? '' : `; by its digits it is ${expected}`}.`,
    },
  })
}

function* writtenIn(book: BudgetBook): Iterable<Written> {
  for (const table of book.tables) {
    for (const row of table.rows) {
      for (const [key, figure] of Object.entries(row.amounts)) {
        yield { ...figure, table: table.number, row: rowInWords(row), column: labelOfColumn(table, key) }
      }
    }
  }
  for (const { figures, at, headings } of book.statements) {
    for (const { written, value, line, fault, label } of figures) {
      yield {
        table: null,
        row: headings.at(-1) ?? null,
        column: label,
        written,
        yuan: value,
        line,
        at,
        fault,
      }
    }
  }
  for (const figure of Object.values(book.departmentTargets.amounts)) {
    if (figure) yield { ...figure, table: 11, row: null, column: null }
  }
  for (const { name, amount, costs, payments } of book.projectTargets) {
    if (amount) yield { ...amount, table: 12, row: name.text, column: '预算金额' }
    for (const { label, figure } of [...costs, ...payments]) {
      yield { ...figure, table: 12, row: name.text, column: label }
    }
  }
}
