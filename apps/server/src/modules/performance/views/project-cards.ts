import type { BudgetBook, ProjectCard, PublishedBook } from '@yimen/contract'
import { withTargets } from './measurable-targets.ts'

/** The projects of table 12 with what they promise. */
export function projectCards(book: BudgetBook): ProjectCard[] {
  return book.projectTargets.map(({ at, name, amount, goal, indicators }) => ({
    line: name.line,
    at,
    name: name.text,
    amount,
    goal,
    indicators: indicators.map(withTargets),
  }))
}

/** What the department promises as a whole (table 11). */
export function departmentCard({ departmentTargets }: BudgetBook): PublishedBook['department'] {
  const { line, goal, indicators } = departmentTargets
  return { line, goal, indicators: indicators.map(withTargets) }
}
