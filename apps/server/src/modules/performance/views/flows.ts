import type { BudgetBook, BudgetFlows, BudgetRow, FlowGap, FlowNode } from '@yimen/contract'
import { fenOf, gapOf, yuanOf } from '../money/fen.ts'
import { codeOf, itemsOf, labelOfColumn, tableOf } from '../rules/view.ts'
import { FlowSum } from './flow-sum.ts'
import { leavesOf } from './leaves-of.ts'
import { nameOfClass, nameOfFunction } from './names.ts'

/** More functions than this cannot be told apart on a page. */
const mostFunctions = 14
const transfersId = 'source:transfers'

/**
 * The way of the money in a book: from sources to functions (table 2), from functions to economic classes (table 9),
 * and special transfers (table 10) beside them. Every fen of the tables is either in a link or in a gap.
 */
export function flowsOf(book: BudgetBook): BudgetFlows {
  const digits = digitsFor(book)
  const flows = new FlowSum()
  const gaps: FlowGap[] = []
  const functionId = (code: string) => `function:${code.slice(0, digits)}`
  for (const row of leavesOf(tableOf(book, 2))) addIncome(row, functionId(codeOf(row)), flows, gaps)
  for (const row of itemsOf(tableOf(book, 9))) addDetail(row, functionId, 9, flows, gaps)
  for (const row of itemsOf(tableOf(book, 10))) {
    const code = row.classes.function?.code ?? ''
    const { amount } = row.amounts
    if (addDetail(row, functionId, 10, flows, gaps) && amount?.yuan)
      flows.add(transfersId, functionId(code), 10, amount.yuan, amount.line)
  }
  const nodes: FlowNode[] = []
  for (const [id, { into, out, line }] of flows.throughput()) {
    nodes.push(nodeOf(book, id, yuanOf(into > out ? into : out)))
    if (id.startsWith('function:') && into !== out)
      gaps.push({
        yuan: yuanOf(gapOf(into, out)),
        table: 9,
        line,
        why: {
          zh: `${id.slice('function:'.length)} 的收入和明细对不上，两边照原书画`,
          en: `Income and detail of ${id.slice('function:'.length)} differ; both are drawn as the book has them`,
        },
      })
  }
  return { digits, nodes, links: flows.links(), gaps }
}

function digitsFor(book: BudgetBook): BudgetFlows['digits'] {
  const codes = [...leavesOf(tableOf(book, 2)), ...itemsOf(tableOf(book, 9)), ...itemsOf(tableOf(book, 10))]
    .map((row) => row.classes.function?.code ?? '')
    .filter((code) => code !== '')
  const kinds = (length: number) => new Set(codes.map((code) => code.slice(0, length))).size
  if (kinds(7) <= mostFunctions) return 7
  return kinds(5) <= mostFunctions ? 5 : 3
}

/** A row of table 2: each of its columns is a source. What no column names is a gap. */
function addIncome(row: BudgetRow, to: string, flows: FlowSum, gaps: FlowGap[]): void {
  let named = 0n
  for (const [column, figure] of Object.entries(row.amounts)) {
    if (column === 'total' || figure.yuan === null) continue
    const fen = fenOf(figure.yuan)
    named += fen
    if (fen > 0n) flows.add(`source:${column}`, to, 2, figure.yuan, figure.line)
    else if (fen < 0n) gaps.push(gap(figure.yuan, 2, figure.line, negative))
  }
  const { total } = row.amounts
  if (!total || total.yuan === null) return
  const rest = fenOf(total.yuan) - named
  if (rest !== 0n) gaps.push(gap(yuanOf(rest), 2, total.line, noSource))
}

/** A row of table 9 or 10. False when it says of no function or class. */
function addDetail(
  row: BudgetRow,
  functionId: (code: string) => string,
  table: 9 | 10,
  flows: FlowSum,
  gaps: FlowGap[],
): boolean {
  const { amount } = row.amounts
  if (!amount || amount.yuan === null) return false
  const fen = fenOf(amount.yuan)
  const [fn, department] = [row.classes.function?.code ?? '', row.classes.department?.code ?? '']
  if (fen < 0n) gaps.push(gap(amount.yuan, table, amount.line, negative))
  else if (fen > 0n && (fn === '' || department === ''))
    gaps.push(gap(amount.yuan, table, amount.line, noClass))
  else if (fen > 0n) {
    flows.add(functionId(fn), `class:${department.slice(0, 3)}`, table, amount.yuan, amount.line)
    return true
  }
  return false
}

const negative = { zh: '负数画不出流向', en: 'A negative amount has no flow' }
const noSource = { zh: '表二没有写这笔钱从哪来', en: 'Table 2 does not say where this money comes from' }
const noClass = { zh: '这一行没有写全功能和经济分类', en: 'The row does not name both function and class' }

function gap(yuan: string, table: number, line: number, why: FlowGap['why']): FlowGap {
  return { yuan, table, line, why }
}

function nodeOf(book: BudgetBook, id: string, yuan: string): FlowNode {
  const at = id.indexOf(':')
  const code = id.slice(at + 1)
  if (id === transfersId) return { id, stage: 'source', code, name: '专项转移支付', yuan }
  if (id.startsWith('source:'))
    return { id, stage: 'source', code, name: labelOfColumn(tableOf(book, 2), code), yuan }
  if (id.startsWith('function:'))
    return { id, stage: 'function', code, name: nameOfFunction(book, code), yuan }
  return { id, stage: 'class', code, name: nameOfClass(book, code), yuan }
}
