import type { BudgetBook, BudgetRow } from '@yimen/contract'
import { itemsOf, rowsByCode, tableOf } from '../view.ts'

const basicName = /^(人员|日常)?(公用)?(支出|经费)|^(人员|公用|基本)|^对个人和家庭/

/** The rows of table 9 by a key, in order of appearance. */
export function detailBy(
  book: BudgetBook,
  keyOf: (row: BudgetRow) => string | undefined,
): Map<string, BudgetRow[]> {
  const groups = new Map<string, BudgetRow[]>()
  for (const row of itemsOf(tableOf(book, 9))) {
    const key = keyOf(row)
    if (key !== undefined && key !== '') groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

/**
 * Tells whether a row of table 9 is basic expenditure of the general public budget: by its function when that
 * is spent on one kind only, by the name of its item (人员支出…, 日常公用支出…) otherwise.
 */
export function basicDetail(book: BudgetBook): (row: BudgetRow) => boolean {
  const general = rowsByCode(tableOf(book, 5))
  return (row) => {
    const found = general.get(row.classes.function?.code ?? '')
    if (found === undefined) return false
    const [basic, project] = [found.amounts.basic?.yuan, found.amounts.project?.yuan].map((yuan) =>
      Number(yuan ?? 0),
    )
    if (project === 0) return true
    if (basic === 0) return false
    return basicName.test(row.texts.project?.text ?? '')
  }
}
