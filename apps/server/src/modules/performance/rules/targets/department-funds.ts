import type { BudgetBook, Figure } from '@yimen/contract'
import { fenOf, showFen, yuanOf } from '../../money/fen.ts'
import { equalOutcome, findingOutcome, sumOutcome, type Term } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { tableOf, termOf, termOfFigure, totalRowOf } from '../view.ts'

const names = { total: '资金总额', basic: '基本支出', project: '项目支出', other: '其他' } as const
const unitNames = { yuan: '元', 'ten-thousand-yuan': '万元' } as const

/** Table 11 gives the whole of the department's money as table 3 does; a unit that is wrong is told once. */
export const departmentFunds: Rule = {
  code: 'table-11-table-3',
  says: {
    zh: '表十一的资金总额、基本支出、项目支出等于表三，各项相加等于总额。',
    en: 'The funds in table 11 are those of table 3, and add up.',
  },
  example: { zh: '表十一基本支出 100.01，表三 100.00', en: 'Basic 100.01 in table 11, 100.00 in table 3' },
  *check(book) {
    const factor = unitFactor(book)
    if (factor !== 1n) yield wrongUnit(book)
    const terms = fundsOf(book, factor)
    const { total } = terms
    const parts = [terms.basic, terms.project, terms.other].filter((term) => term !== undefined)
    const basis = { rule: departmentFunds.code, table: 11, column: '资金' }
    if (total && parts.length > 0) {
      yield* sumOutcome({
        ...basis,
        row: names.total,
        whole: total,
        parts,
        what: { zh: '各项相加', en: 'the sum of its parts' },
      })
    }
    const whole = totalRowOf(tableOf(book, 3))
    if (whole === undefined) return
    for (const key of ['total', 'basic', 'project'] as const) {
      const one = terms[key]
      if (one === undefined) continue
      yield* equalOutcome({
        ...basis,
        row: names[key],
        one,
        other: termOf(whole, key, '表三'),
        what: { zh: '表三的合计', en: 'the total of table 3' },
      })
    }
  },
}

type Funds = Partial<Record<keyof typeof names, Term>>

function fundsOf({ departmentTargets: { amounts } }: BudgetBook, factor: bigint): Funds {
  const funds: Funds = {}
  for (const key of ['total', 'basic', 'project', 'other'] as const) {
    const figure = amounts[key]
    if (figure) funds[key] = scaled(figure, factor, names[key])
  }
  return funds
}

/** What the amounts must be divided by to be what they can only be. Negative: to be multiplied by. */
function unitFactor(book: BudgetBook): bigint {
  const total = book.departmentTargets.amounts.total?.yuan
  const row = totalRowOf(tableOf(book, 3))
  const real = row && termOf(row, 'total').yuan
  if (total == null || real == null || fenOf(total) === 0n || fenOf(real) === 0n) return 1n
  const [found, expected] = [fenOf(total), fenOf(real)]
  // A slip in the amount may come on top of the wrong unit: what is nearer to 10,000 times than to once.
  if (found > expected * 1000n && found < expected * 100000n) return 10000n
  return found * 1000n < expected && found * 100000n > expected ? -10000n : 1n
}

function scaled(figure: Figure, factor: bigint, label: string): Term {
  const term = termOfFigure(figure, label)
  if (term.yuan === null || factor === 1n) return term
  const fen = fenOf(term.yuan)
  return { ...term, yuan: yuanOf(factor > 0n ? fen / factor : fen * -factor) }
}

function wrongUnit(book: BudgetBook): Outcome {
  const { unit, unitLine, amounts, at } = book.departmentTargets
  const row = totalRowOf(tableOf(book, 3))
  const other = unit === 'yuan' ? 'ten-thousand-yuan' : 'yuan'
  const written = amounts.total?.written ?? ''
  const real = row ? termOf(row, 'total') : undefined
  const realShown = real?.yuan == null ? '' : showFen(fenOf(real.yuan))
  const figures = Object.values(amounts).filter((figure) => figure !== undefined)
  return findingOutcome({
    rule: 'unit-impossible',
    table: 11,
    row: '部门（单位）总体资金情况',
    column: '单位',
    term: { line: unitLine, at },
    lines: [...figures.map(({ line }) => line), ...(real ? [real.line] : [])],
    found: unitNames[unit],
    expected: unitNames[other],
    message: {
      zh: `表十一标的单位是${unitNames[unit]}，填的 ${written} 只能是${unitNames[other]}：表三合计是 ${realShown} 元，差一万倍。`,
      en: `Table 11 is headed in ${unit === 'yuan' ? 'yuan' : 'ten thousand yuan'}, but ${written} can only be ${unit === 'yuan' ? 'ten thousand yuan' : 'yuan'}: table 3 has ${realShown} yuan in all, 10,000 times off.`,
    },
  })
}
