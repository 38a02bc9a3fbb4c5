/** A row of the detailed budget before it is written. */
export type Detail = {
  readonly function: string
  readonly department: string
  readonly government: string
  readonly project: string
  readonly basic: boolean
  readonly fund: boolean
  readonly fen: bigint
}

/** The figures of a book that agree: everything else follows from the details. */
export type Plan = {
  readonly year: number
  readonly unit: string
  readonly details: readonly Detail[]
  /** Money of a function that comes from 事业收入 and pays for projects. */
  readonly operation: ReadonlyMap<string, bigint>
  /** Money of a function that was carried over from last year. */
  readonly carriedOver: ReadonlyMap<string, bigint>
  readonly transfers: readonly { readonly name: string; readonly fen: bigint }[]
  /** Last year's amounts by topic. */
  readonly before: {
    readonly basic: bigint
    readonly project: bigint
    readonly expenses: readonly [abroad: bigint, reception: bigint, bought: bigint, run: bigint]
  }
  readonly targets: readonly string[]
}

export const sum = (values: Iterable<bigint>): bigint => {
  let total = 0n
  for (const value of values) total += value
  return total
}

/** The sum of the details that a condition holds for. */
export function sumWhere({ details }: Plan, holds: (detail: Detail) => boolean): bigint {
  return sum(details.filter(holds).map(({ fen }) => fen))
}

/** Codes of all functions with money, parents before children. */
export function functionsOf({ details }: Plan, holds: (detail: Detail) => boolean = () => true): string[] {
  const codes = details.filter(holds).map((detail) => detail.function)
  const all = codes.flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code])
  return [...new Set(all)].sort()
}
