import { checkItemCode, isSameOrgan, isSocialCreditCode } from '@yimen/contract'
import type { ListRow } from './list-row.ts'

/** A department of a list as an organ of the district. */
export type ListOrgan = {
  readonly name: string
  readonly socialCreditCode: string | null
}

/**
 * The departments of a list, by name. Lists write department codes in many ways, and several for one department, so
 * the department is known by its name. Its social credit code is the valid one that most of its rows agree on.
 */
export function organsOfList(rows: readonly ListRow[]): Map<string, ListOrgan> {
  const byName = Map.groupBy(rows, ({ department }) => department)
  return new Map(
    [...byName].map(([name, own]) => {
      const deptCode = mostFrequent(own.map((row) => row.deptCode.replace(/_.*$/, ''))) ?? ''
      return [name, { name, socialCreditCode: creditCodeOf(own, deptCode) }]
    }),
  )
}

function creditCodeOf(rows: readonly ListRow[], deptCode: string): string | null {
  const given = deptCode.toUpperCase()
  if (isSocialCreditCode(given)) return given
  const inCodes = rows.flatMap(({ itemCode }) => {
    const checked = checkItemCode(itemCode)
    const organ = checked.ok ? checked.code.fields.organ : undefined
    return organ && isSocialCreditCode(organ) && isSameOrgan(organ, deptCode) === true ? [organ] : []
  })
  return mostFrequent(inCodes) ?? null
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, all]) => [value, all.length] as const,
  )
  return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}
