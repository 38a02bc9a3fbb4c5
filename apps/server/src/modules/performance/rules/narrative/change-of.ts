import type { BudgetBook } from '@yimen/contract'
import { amountAbout, type Said, topicOf } from './view.ts'

/** The two amounts that a change or a rate is between, as far as the narrative has them. */
export type Between = { readonly now: Said | undefined; readonly earlier: Said | undefined }

/** Looks back in the paragraph for the amounts of the two years; for the earlier one elsewhere if need be. */
export function betweenOf(book: BudgetBook, { statement, figure, index }: Said): Between {
  const before = statement.figures
    .slice(0, index)
    .map((earlier, at) => ({ statement, figure: earlier, index: at }))
  const amountOf = (year: number | null) =>
    before.findLast(
      ({ figure: { kind, role, year: of } }) => kind === 'money' && role === 'amount' && of === year,
    )
  const now = amountOf(figure.year)
  const earlier = amountOf(figure.comparedWith)
  if (earlier !== undefined || now === undefined || figure.comparedWith === null) return { now, earlier }
  const topic = topicOf(now)
  return { now, earlier: topic && amountAbout(book, topic, figure.comparedWith) }
}
