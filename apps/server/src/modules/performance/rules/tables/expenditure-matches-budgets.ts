import type { BudgetRow } from '@yimen/contract'
import { sumOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { labelOfColumn, rowInWords, rowsByCode, tableOf, termOf, totalRowOf } from '../view.ts'
import { missingRow } from './missing-row.ts'

/** Money from elsewhere than the two budgets, by column of table 2. */
const otherSources = ['carried-over', 'superior', 'operation', 'business', 'affiliated', 'other', 'made-up']

/**
 * Table 3 is table 5 (general public budget) and table 8 (government funds) together, code by code, wherever
 * table 2 names no other source for the code.
 */
export const expenditureMatchesBudgets: Rule = {
  code: 'table-3-table-5',
  says: {
    zh: '表三各科目等于表五（一般公共预算）加表八（政府性基金），有其他来源的除外。',
    en: 'Table 3 is tables 5 and 8 together, but for functions with other sources.',
  },
  example: {
    zh: '2010301 表三基本支出 100.00，表五 100.01',
    en: '2010301 has basic expenditure of 100.00 in table 3 and 100.01 in table 5',
  },
  *check(book) {
    const [income, whole, general, fund] = [2, 3, 5, 8].map((number) => tableOf(book, number))
    if (!income || !whole || !general || !fund) return
    const incomeRows = rowsByCode(income)
    const wholeRows = rowsByCode(whole)
    const [generalRows, fundRows] = [rowsByCode(general), rowsByCode(fund)]
    const otherwise = (row: BudgetRow | undefined) =>
      row !== undefined && otherSources.some((key) => Number(row.amounts[key]?.yuan ?? '0') !== 0)
    const compare = function* (row: BudgetRow, parts: readonly BudgetRow[]) {
      for (const key of ['total', 'basic', 'project']) {
        yield* sumOutcome({
          rule: expenditureMatchesBudgets.code,
          table: 3,
          row: rowInWords(row),
          column: labelOfColumn(whole, key),
          whole: termOf(row, key),
          parts: parts.map((part) => termOf(part, key, fundRows.has(codeIn(part)) ? '表八' : '表五')),
          what: { zh: '表五加表八', en: 'tables 5 and 8 together' },
        })
      }
    }
    for (const [code, row] of wholeRows) {
      const parts = [generalRows.get(code), fundRows.get(code)].filter((part) => part !== undefined)
      if (otherwise(incomeRows.get(code))) continue
      if (parts.length === 0) yield missingRow(expenditureMatchesBudgets.code, 3, row, 5)
      else yield* compare(row, parts)
    }
    for (const [table, rows] of [
      [5, generalRows],
      [8, fundRows],
    ] as const) {
      for (const [code, row] of rows) {
        if (!wholeRows.has(code)) yield missingRow(expenditureMatchesBudgets.code, table, row, 3)
      }
    }
    const [total, ...parts] = [whole, general, fund].map(totalRowOf)
    const known = parts.filter((part) => part !== undefined)
    if (total && known.length === 2 && !otherwise(totalRowOf(income))) yield* compare(total, known)
  },
}

function codeIn(row: BudgetRow): string {
  return row.classes.function?.code ?? ''
}
