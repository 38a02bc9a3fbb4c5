import type { BudgetRow } from '@yimen/contract'
import { sumOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { itemsOf, labelOfColumn, tableOf, termOf } from '../view.ts'

/** Rows that are set in under another (by indent, number or 其中) add up to it, where they are filled in. */
export const levelsSum: Rule = {
  code: 'levels-sum',
  says: {
    zh: '缩进或“其中”下面的各行相加等于上一级。',
    en: 'Rows set in under another add up to it.',
  },
  example: {
    zh: '公务用车购置及运行维护费 5.00，其中购置 0.00、运行 4.99',
    en: 'Official vehicles 5.00, of which purchase 0.00 and running 4.99',
  },
  *check(book) {
    for (const side of ['income', 'expenditure'] as const) {
      for (const number of [1, 4]) {
        const rows = tableOf(book, number).rows.filter((row) => row.side === side)
        yield* sumsIn(number, rows, 'amount', '金额')
      }
    }
    const table = tableOf(book, 7)
    for (const { key } of table.columns) yield* sumsIn(7, itemsOf(table), key, labelOfColumn(table, key))
  },
}

function* sumsIn(table: number, rows: readonly BudgetRow[], key: string, column: string): Iterable<Outcome> {
  for (const [index, row] of rows.entries()) {
    // Table 1 has its total under the items; there the indent of a total means nothing.
    if (row.kind === 'total' || (table === 1 && row.kind !== 'item')) continue
    const children = childrenOf(rows, index, table)
    if (children.every((child) => child.amounts[key] === undefined)) continue
    yield* sumOutcome({
      rule: levelsSum.code,
      table,
      row: row.name,
      column,
      whole: termOf(row, key),
      parts: children.map((child) => termOf(child, key)),
      what: { zh: '下面各行相加', en: 'the sum of the rows under it' },
    })
  }
}

function childrenOf(rows: readonly BudgetRow[], index: number, table: number): BudgetRow[] {
  const level = rows[index]?.level ?? 0
  const after = rows.slice(index + 1)
  const end = after.findIndex(
    (row) => row.kind === 'total' || (table === 1 && row.kind !== 'item') || row.level <= level,
  )
  const under = end < 0 ? after : after.slice(0, end)
  return under.filter((row) => row.level === level + 1)
}
