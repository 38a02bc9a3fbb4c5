import type { BudgetRow, BudgetTable } from '@yimen/contract'
import { fenOf } from '../../money/fen.ts'
import { findingOutcome, sumOutcome, tableInWords } from '../outcome.ts'
import type { Outcome } from '../rule.ts'
import { codeOf, itemsOf, rowInWords, sameName, termOf } from '../view.ts'

/**
 * Rows that name a function without its code, held against the rows of that name in tables that have codes: the
 * level of 5 digits before 3 and 7. Several tables (general budget and funds) add up.
 */
export function* namedItems(
  rule: string,
  number: number,
  items: readonly BudgetRow[],
  tables: readonly BudgetTable[],
): Iterable<Outcome> {
  const inWords = tables.map((table) => tableInWords(table.number)).join('加')
  for (const item of items) {
    if (item.name === '') continue
    const found = tables.map((table) => candidates(table, item)).filter((rows) => rows.length > 0)
    if (found.length === 0) {
      if (item.amounts.amount === undefined) continue
      yield findingOutcome({
        rule,
        severity: 'warning',
        table: number,
        row: item.name,
        column: null,
        term: item,
        found: item.name,
        expected: inWords,
        message: {
          zh: `${tableInWords(number)}的“${item.name}”在${inWords}里找不到。`,
          en: `“${item.name}” of table ${number} is not in table ${tables.map((table) => table.number).join(', ')}.`,
        },
      })
      continue
    }
    const parts = found.map((rows) => closest(rows, item)).filter((row) => row !== undefined)
    yield* otherName(rule, number, item, parts)
    yield* sumOutcome({
      rule,
      table: number,
      row: item.name,
      column: '支出金额',
      whole: termOf(item, 'amount'),
      parts: parts.map((row) => termOf(row, 'total', rowInWords(row))),
      what: { zh: inWords, en: `table ${tables.map((table) => table.number).join(' and ')}` },
    })
  }
}

/** A row found by a name that is not quite its own. */
function otherName(rule: string, table: number, item: BudgetRow, parts: readonly BudgetRow[]): Outcome[] {
  const [part] = parts
  const name = part?.classes.function?.name ?? ''
  if (part === undefined || sameName(name, item.name)) return []
  const basis = { rule, severity: 'note', table, row: item.name, column: null, term: item } as const
  const message = {
    zh: `${tableInWords(table)}写“${item.name}”，科目名称是“${name}”（${codeOf(part)}），少写了字。`,
    en: `Table ${table} writes “${item.name}” for “${name}” (${codeOf(part)}).`,
  }
  const lines = [part.classes.function?.nameLine ?? part.line]
  return [findingOutcome({ ...basis, lines, found: item.name, expected: name, message })]
}

function candidates(table: BudgetTable, item: BudgetRow): BudgetRow[] {
  const items = itemsOf(table)
  const exact = items.filter((row) => sameName(row.classes.function?.name ?? '', item.name))
  // A name cut short is still known when one name alone holds it.
  const holding = items.filter(
    (row) => row.classes.function?.name.includes(item.name) && codeOf(row).length === 5,
  )
  const named = exact.length > 0 || holding.length !== 1 ? exact : holding
  for (const length of [5, 3, 7]) {
    const rows = named.filter((row) => codeOf(row).length === length)
    if (rows.length > 0) return rows
  }
  return []
}

/** Two functions may have one name: the one that agrees, else the first. */
function closest(rows: readonly BudgetRow[], item: BudgetRow): BudgetRow | undefined {
  const value = item.amounts.amount?.yuan
  const same = (row: BudgetRow) => {
    const yuan = row.amounts.total?.yuan
    return value != null && yuan != null && fenOf(yuan) === fenOf(value)
  }
  return rows.find(same) ?? rows[0]
}
