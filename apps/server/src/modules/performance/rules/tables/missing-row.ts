import type { BudgetRow } from '@yimen/contract'
import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Outcome } from '../rule.ts'
import { rowInWords } from '../view.ts'

/** A row that another table should have too, and has not. */
export function missingRow(rule: string, table: number, row: BudgetRow, other: number): Outcome {
  const name = rowInWords(row)
  return findingOutcome({
    rule,
    table,
    row: name,
    column: null,
    term: row,
    found: name,
    expected: tableInWords(other),
    message: {
      zh: `${tableInWords(table)}有“${name}”，${tableInWords(other)}里没有。`,
      en: `Table ${table} has “${name}”; table ${other} has not.`,
    },
  })
}
