import type { BookComparison, BudgetBook, ComparedRow } from '@yimen/contract'
import { yuanOf } from '../money/fen.ts'
import { changeRate } from './change-rate.ts'
import { classSums, functionSums, projectSums, type Sums, totalSum } from './sums.ts'

type Named = { readonly bookId: string; readonly book: BudgetBook }

/** Two books side by side: in all, by function, by class, by project. Largest change first. */
export function compareBooks(before: Named, after: Named): BookComparison {
  const rows = (sumsOf: (book: BudgetBook) => Sums) => comparedRows(sumsOf(before.book), sumsOf(after.book))
  const [total] = rows(totalSum)
  return {
    before: nameOf(before),
    after: nameOf(after),
    total: total ?? { code: '', name: '', before: null, after: null, change: '0.00', rate: null },
    functions: rows(functionSums),
    classes: rows(classSums),
    projects: rows(projectSums),
  }
}

function nameOf({ bookId, book: { unit, year } }: Named) {
  return { bookId, unit, year }
}

function comparedRows(before: Sums, after: Sums): ComparedRow[] {
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  const rows = keys.map((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    const change = (is?.fen ?? 0n) - (was?.fen ?? 0n)
    const { code = '', name = '' } = is ?? was ?? {}
    const side = (sum: typeof was) => (sum ? { yuan: yuanOf(sum.fen), lines: [...sum.lines] } : null)
    const rate = was && is ? changeRate(was.fen, is.fen) : null
    return {
      size: change < 0n ? -change : change,
      row: { code, name, before: side(was), after: side(is), change: yuanOf(change), rate },
    }
  })
  return rows
    .sort((one, other) => (one.size > other.size ? -1 : one.size < other.size ? 1 : 0))
    .map(({ row }) => row)
}
