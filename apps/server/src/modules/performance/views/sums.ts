import type { BudgetBook, BudgetRow, Figure } from '@yimen/contract'
import { type Fen, fenOf } from '../money/fen.ts'
import { basicDetail } from '../rules/tables/detail-view.ts'
import { codeOf, itemsOf, tableOf, totalRowOf } from '../rules/view.ts'
import { leavesOf } from './leaves-of.ts'
import { nameOfClass, nameOfFunction } from './names.ts'

export type Sum = {
  readonly code: string
  readonly name: string
  readonly fen: Fen
  readonly lines: readonly number[]
}
/** Sums by what makes two of them the same thing in two books. */
export type Sums = ReadonlyMap<string, Sum>

/** The total of table 3. */
export function totalSum(book: BudgetBook): Sums {
  const row = totalRowOf(tableOf(book, 3))
  const figure = row?.amounts.total
  if (!figure || figure.yuan === null) return new Map()
  return new Map([['total', { code: '', name: '支出预算', fen: fenOf(figure.yuan), lines: [figure.line] }]])
}

/** By function of seven digits, as table 3 has them. */
export function functionSums(book: BudgetBook): Sums {
  return added(
    leavesOf(tableOf(book, 3)),
    (row) => row.amounts.total,
    codeOf,
    (row) => ({
      code: codeOf(row),
      name: nameOfFunction(book, codeOf(row)),
    }),
  )
}

/** By department class of three digits, from the rows of table 9. */
export function classSums(book: BudgetBook): Sums {
  const classOf = (row: BudgetRow) => (row.classes.department?.code ?? '').slice(0, 3)
  return added(
    itemsOf(tableOf(book, 9)),
    (row) => row.amounts.amount,
    classOf,
    (row) => ({
      code: classOf(row),
      name: nameOfClass(book, classOf(row)),
    }),
  )
}

/** By project: the rows of table 9 that are no basic expenditure. A year before the name is left out of account. */
export function projectSums(book: BudgetBook): Sums {
  const isBasic = basicDetail(book)
  const rows = itemsOf(tableOf(book, 9)).filter((row) => !isBasic(row))
  const nameOf = (row: BudgetRow) => row.texts.project?.text ?? ''
  const keyOf = (row: BudgetRow) =>
    nameOf(row)
      .replace(/\s/g, '')
      .replace(/^20\d\d年度?/, '')
  return added(
    rows,
    (row) => row.amounts.amount,
    keyOf,
    (row) => ({ code: '', name: nameOf(row) }),
  )
}

function added(
  rows: readonly BudgetRow[],
  figureOf: (row: BudgetRow) => Figure | undefined,
  keyOf: (row: BudgetRow) => string,
  nameOf: (row: BudgetRow) => { code: string; name: string },
): Sums {
  const sums = new Map<string, Sum>()
  for (const row of rows) {
    const [key, figure] = [keyOf(row), figureOf(row)]
    if (key === '' || !figure || figure.yuan === null) continue
    const known = sums.get(key)
    sums.set(key, {
      ...(known ?? nameOf(row)),
      fen: (known?.fen ?? 0n) + fenOf(figure.yuan),
      lines: [...(known?.lines ?? []), figure.line],
    })
  }
  return sums
}
