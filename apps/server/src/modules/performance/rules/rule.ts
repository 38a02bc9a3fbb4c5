import type { BudgetBook, BudgetFinding, Sentence } from '@yimen/contract'

/** One thing that was held against others: the lines that took part and, when they do not agree, the finding. */
export type Outcome = { readonly lines: readonly number[]; readonly finding: BudgetFinding | null }

/** One rule. Adding a rule is adding a file and naming it in the list. */
export type Rule = {
  readonly code: string
  /** What must hold, in a plain sentence. */
  readonly says: Sentence
  /** A case that breaks it. */
  readonly example: Sentence
  check(book: BudgetBook): Iterable<Outcome>
}
