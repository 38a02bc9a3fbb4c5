import type { BudgetBook, BudgetFlows, FlowStage } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fen, fenOf } from '../money/fen.ts'
import { tableOf, totalRowOf } from '../rules/view.ts'
import { generateBook } from '../testing/generate-book.ts'
import { readDocument } from '../testing/read-document.ts'
import { flowsOf } from './flows.ts'

const bookOf = (seed: number): BudgetBook => readDocument(generateBook(seed).document)
const sum = (amounts: readonly { readonly yuan: string }[]): Fen =>
  amounts.reduce((total, { yuan }) => total + fenOf(yuan), 0n)
const totalOf = (book: BudgetBook, table: number, column: string): Fen =>
  fenOf(totalRowOf(tableOf(book, table))?.amounts[column]?.yuan ?? '0')
const through = ({ nodes }: BudgetFlows, stage: FlowStage) =>
  sum(nodes.filter((node) => node.stage === stage))

describe('flows of a book in which everything agrees', () => {
  it('carry every fen of tables 2, 9 and 10 from a source over a function to a class', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const book = bookOf(seed)
        const flows = flowsOf(book)
        const transfers = totalOf(book, 10, 'amount')
        expect(flows.gaps).toEqual([])
        expect(sum(flows.links.filter(({ table }) => table === 2))).toBe(totalOf(book, 2, 'total'))
        expect(sum(flows.links.filter(({ table }) => table === 9))).toBe(totalOf(book, 9, 'amount'))
        const all = totalOf(book, 3, 'total') + transfers
        for (const stage of ['source', 'function', 'class'] as const) expect(through(flows, stage)).toBe(all)
      }),
      { numRuns: 25 },
    )
  })

  it('leave each function with what came into it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const { nodes, links } = flowsOf(bookOf(seed))
        for (const { id, yuan } of nodes.filter(({ stage }) => stage === 'function')) {
          expect(sum(links.filter(({ to }) => to === id))).toBe(fenOf(yuan))
          expect(sum(links.filter(({ from }) => from === id))).toBe(fenOf(yuan))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('name for each link the lines whose amounts it is the sum of', () => {
    const book = bookOf(4)
    const amounts = new Map(
      [2, 9, 10].flatMap((number) =>
        tableOf(book, number).rows.flatMap((row) =>
          Object.values(row.amounts).map(({ line, yuan }) => [line, yuan] as const),
        ),
      ),
    )
    for (const { lines, yuan } of flowsOf(book).links)
      expect(lines.reduce((total, line) => total + fenOf(amounts.get(line) ?? '0'), 0n)).toBe(fenOf(yuan))
  })
})

describe('what the tables do not say', () => {
  /** The book with another row in place of the first item of a table. */
  const withFirst = (
    book: BudgetBook,
    number: number,
    change: (row: BudgetBook['tables'][number]['rows'][number]) => object,
  ): BudgetBook => ({
    ...book,
    tables: book.tables.map((table) => {
      if (table.number !== number) return table
      const at = table.rows.findIndex(({ kind, amounts }) => kind === 'item' && amounts.amount !== undefined)
      return {
        ...table,
        rows: table.rows.map((row, index) => (index === at ? { ...row, ...change(row) } : row)),
      }
    }),
  })

  it('is a gap with its line, and is not drawn: a detail without a class', () => {
    const book = bookOf(4)
    const whole = sum(flowsOf(book).links.filter(({ table }) => table === 9))
    const { gaps, links } = flowsOf(
      withFirst(book, 9, ({ classes }) => ({ classes: { function: classes.function } })),
    )
    const [unclassed] = gaps
    expect(unclassed).toMatchObject({ table: 9, why: { zh: expect.stringContaining('没有写全') } })
    expect(sum(links.filter(({ table }) => table === 9)) + fenOf(unclassed?.yuan ?? '0')).toBe(whole)
  })

  it('where income and detail of a function differ, both are drawn and the difference is said', () => {
    const changed = withFirst(bookOf(4), 9, ({ amounts: { amount } }) =>
      amount ? { amounts: { amount: { ...amount, yuan: '0.01' } } } : {},
    )
    expect(flowsOf(changed).gaps).toMatchObject([
      { table: 9, why: { zh: expect.stringContaining('对不上') } },
    ])
  })
})
