import type { BudgetBook } from '@yimen/contract'
import { fenOf, showFen } from '../money/fen.ts'
import { agreed, findingOutcome, type Place, placeInWords, sumOutcome, type Term } from './outcome.ts'
import type { Outcome } from './rule.ts'
import { tableOf, termOf, totalRowOf } from './view.ts'

/** The special transfers of table 10 in all: money that the narrative counts in and tables 1 to 9 leave out. */
export function transfersOf(book: BudgetBook): Term | undefined {
  const total = totalRowOf(tableOf(book, 10))
  const term = total && termOf(total, 'amount', '表十专项转移支付')
  return term?.yuan != null && fenOf(term.yuan) !== 0n ? term : undefined
}

/**
 * Holds a figure against the sum of others; where the special transfers make up the whole difference, that
 * explains it, and it is a note.
 */
export function sumOrExplained(
  book: BudgetBook,
  basis: Place & {
    readonly rule: string
    readonly whole: Term
    readonly parts: readonly Term[]
    readonly what: { zh: string; en: string }
  },
): Outcome[] {
  const plain = sumOutcome(basis)
  const transfers = transfersOf(book)
  if (transfers === undefined || plain.every(({ finding }) => finding?.severity !== 'error')) return plain
  const together = sumOutcome({ ...basis, parts: [...basis.parts, transfers] })
  if (together.some(({ finding }) => finding?.severity === 'error')) return plain
  const { whole, parts, what } = basis
  const sum = parts.reduce((total, { yuan }) => total + fenOf(yuan ?? '0'), 0n)
  const found = showFen(fenOf(whole.yuan ?? '0'))
  const extra = showFen(fenOf(transfers.yuan ?? '0'))
  const place = placeInWords(basis)
  return [
    agreed([whole, ...parts, transfers]),
    findingOutcome({
      ...basis,
      severity: 'note',
      term: whole,
      lines: [...parts, transfers].map(({ line }) => line),
      found,
      expected: showFen(sum),
      message: {
        zh: `${place.zh} ${found} 比${what.zh} ${showFen(sum)} 多 ${extra}，正好是表十的专项转移支付，可以解释。`,
        en: `${place.en}: ${found} is ${extra} more than ${what.en}, ${showFen(sum)}; that is the special transfers of table 10.`,
      },
      follows: `${showFen(sum)} + ${extra} = ${found}`,
    }),
  ]
}
