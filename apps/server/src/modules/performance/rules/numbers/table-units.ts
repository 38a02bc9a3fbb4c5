import type { BudgetBook, BudgetRow, BudgetTable, Figure } from '@yimen/contract'
import { fenOf, showFen, yuanOf } from '../../money/fen.ts'
import { saidIn } from '../narrative/view.ts'
import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { totalRowOf } from '../view.ts'

const names = { yuan: '元', 'ten-thousand-yuan': '万元' } as const
const times = 10_000n

/** A table whose heading is wrong by 10,000: what its amounts are times what they can only be. */
type WrongUnit = {
  readonly table: BudgetTable
  readonly figure: Figure
  readonly right: string
  readonly witness: number
}

/**
 * Tables 1 to 10 whose total is met nowhere else in the book, but is met to the fen when it is read in the
 * other unit.
 */
export function wrongUnits(book: BudgetBook): WrongUnit[] {
  return book.tables.flatMap((table) => {
    const figure = mainTotal(table)
    if (figure?.yuan == null || fenOf(figure.yuan) === 0n) return []
    const elsewhere = totalsElsewhere(book, table)
    if (elsewhere.has(figure.yuan)) return []
    const right = inOtherUnit(figure)
    const witness = right === undefined ? undefined : elsewhere.get(right)
    return right === undefined || witness === undefined ? [] : [{ table, figure, right, witness }]
  })
}

/** The unit in the heading of a table cannot be right when its total agrees with the book only in the other one. */
export const tableUnits: Rule = {
  code: 'unit-impossible',
  says: { zh: '表头的单位和表里的数对得上。', en: 'The unit that a table names fits its amounts.' },
  example: {
    zh: '标的单位是万元，填的是 49,864,180.90',
    en: 'A heading in ten thousand yuan over 49,864,180.90',
  },
  *check(book) {
    for (const wrong of wrongUnits(book)) yield outcomeOf(wrong)
  },
}

function outcomeOf({ table, figure, right, witness }: WrongUnit): Outcome {
  const { number, unit, unitLine, at } = table
  const other = unit === 'yuan' ? 'ten-thousand-yuan' : 'yuan'
  return findingOutcome({
    rule: tableUnits.code,
    table: number,
    row: null,
    column: '单位',
    term: { line: unitLine, at },
    lines: [figure.line, witness],
    found: names[unit],
    expected: names[other],
    message: {
      zh: `${tableInWords(number)}标的单位是${names[unit]}，填的 ${figure.written} 只能是${names[other]}：别处写的是 ${showFen(fenOf(right))} 元，差一万倍。`,
      en: `Table ${number} is headed in ${unit === 'yuan' ? 'yuan' : 'ten thousand yuan'}, but ${figure.written} can only be the other: elsewhere it is ${showFen(fenOf(right))} yuan, 10,000 times off.`,
    },
  })
}

/** The book as it reads with the units set right, so that a wrong heading is told once and not at every figure. */
export function withRightUnits(book: BudgetBook): BudgetBook {
  const wrong = new Map(
    wrongUnits(book).map(({ table, figure, right }) => [
      table.number,
      fenOf(right) < fenOf(figure.yuan ?? '0'),
    ]),
  )
  if (wrong.size === 0) return book
  const tables = book.tables.map((table) => {
    const tooLarge = wrong.get(table.number)
    return tooLarge === undefined ? table : { ...table, rows: table.rows.map((row) => scaled(row, tooLarge)) }
  })
  return { ...book, tables }
}

function scaled(row: BudgetRow, tooLarge: boolean): BudgetRow {
  const amounts = Object.entries(row.amounts).map(([key, figure]) => {
    const fen = figure.yuan === null ? undefined : fenOf(figure.yuan)
    const yuan = fen === undefined ? null : yuanOf(tooLarge ? fen / times : fen * times)
    return [key, { ...figure, yuan }] as const
  })
  return { ...row, amounts: Object.fromEntries(amounts) }
}

/** The last total of a table: the last column of amounts but for tables with a column of totals. */
function mainTotal(table: BudgetTable): Figure | undefined {
  const row = totalRowOf(table)
  return row && (row.amounts.total ?? row.amounts.amount ?? Object.values(row.amounts).at(-1))
}

function inOtherUnit({ yuan, unit }: Figure): string | undefined {
  const fen = fenOf(yuan ?? '0')
  if (unit === 'yuan') return yuanOf(fen * times)
  return fen % times === 0n ? yuanOf(fen / times) : undefined
}

/** Totals of the other tables, of all their columns, and the amounts of the narrative, each with its line. */
function totalsElsewhere(book: BudgetBook, table: BudgetTable): Map<string, number> {
  const found = new Map<string, number>()
  for (const other of book.tables) {
    const row = other === table ? undefined : totalRowOf(other)
    for (const { yuan, line } of Object.values(row?.amounts ?? {})) if (yuan !== null) found.set(yuan, line)
  }
  for (const { figure } of saidIn(book)) {
    if (figure.kind === 'money' && figure.value !== null && figure.role !== 'change')
      found.set(figure.value, figure.line)
  }
  return found
}
