import type { BudgetBook, Figure, HeadFigure } from '@yimen/contract'
import { tableOf, totalRowOf } from '../rules/view.ts'

/** The figures that a page begins with, each from the total row of its table; what the book does not say is left out. */
export function headFigures(book: BudgetBook): HeadFigure[] {
  const of = (what: HeadFigure['what'], table: number, column: string): HeadFigure[] => {
    const figure: Figure | undefined = totalRowOf(tableOf(book, table))?.amounts[column]
    return figure && figure.yuan !== null ? [{ what, yuan: figure.yuan, table, line: figure.line }] : []
  }
  return [
    ...of('expenditure', 3, 'total'),
    ...of('basic', 3, 'basic'),
    ...of('project', 3, 'project'),
    ...of('transfers', 10, 'amount').filter(({ yuan }) => Number(yuan) !== 0),
    ...of('three-public', 7, String(book.year)),
  ]
}
