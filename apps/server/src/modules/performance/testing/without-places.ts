import type { BudgetBook } from '@yimen/contract'

const places = new Set(['line', 'at', 'unitLine', 'kindsLine', 'codeLine', 'nameLine', 'format'])

/** A book without what only its format knows: where things stand. For comparing books of different formats. */
export function withoutPlaces(book: BudgetBook): unknown {
  return JSON.parse(JSON.stringify(book, (key, value: unknown) => (places.has(key) ? undefined : value)))
}
