import type { BudgetBook, BudgetCheck, BudgetFinding } from '@yimen/contract'
import { tableUnits, withRightUnits } from './numbers/table-units.ts'
import { rules } from './rules.ts'

const weight = { error: 0, warning: 1, note: 2 } as const

/** Holds a book against all rules. Findings come errors first, then by line; pure, and needs no database. */
export function checkBook(book: BudgetBook): BudgetCheck {
  const findings: BudgetFinding[] = []
  const confirmed = new Set<number>()
  let comparisons = 0
  const settled = withRightUnits(book)
  for (const rule of rules) {
    for (const { lines, finding } of rule.check(rule === tableUnits ? book : settled)) {
      if (finding === null) comparisons += 1
      else findings.push(finding)
      if (finding === null || lines.length > 1) for (const line of lines) confirmed.add(line)
    }
  }
  findings.sort((a, b) => weight[a.severity] - weight[b.severity] || a.line - b.line)
  return {
    findings,
    comparisons: comparisons + findings.length,
    confirmedLines: [...confirmed].sort((a, b) => a - b),
    aloneLines: amountLines(book).filter((line) => !confirmed.has(line)),
  }
}

/** Every line with an amount of money in a table, in the narrative or in the targets. */
function amountLines(book: BudgetBook): number[] {
  const tables = book.tables.flatMap(({ rows }) => rows.flatMap(({ amounts }) => Object.values(amounts)))
  const said = book.statements.flatMap(({ figures }) => figures.filter(({ kind }) => kind === 'money'))
  const department = Object.values(book.departmentTargets.amounts).filter((figure) => figure !== undefined)
  const projects = book.projectTargets.flatMap(({ amount, costs, payments }) => [
    ...(amount ? [amount] : []),
    ...[...costs, ...payments].map(({ figure }) => figure),
  ])
  const lines = [...tables, ...said, ...department, ...projects].map(({ line }) => line)
  return [...new Set(lines)].sort((a, b) => a - b)
}
