import type { FieldValue } from '@yimen/contract'
import type { Grounds } from '../store/statement.ts'
import { statementOf } from './read-statement.ts'
import { type Survivor, survive, usualCriteria } from './survivorship.ts'

/** What holds of one subject by element, with why and against whom. Of all elements, or of those named. */
export function survivorsOf(
  { statements, authorities, criteria }: Grounds,
  subjectId: string,
  elements?: readonly string[],
): Map<string, Survivor> {
  const own = statements.filter((row) => row.subject_id === subjectId)
  const codes = elements ?? [...new Set(own.flatMap((row) => Object.keys(row.said)))].sort()
  const survivors = new Map<string, Survivor>()
  for (const code of codes) {
    const said = own.flatMap((row) => statementOf(row, code) ?? [])
    const duties = authorities.filter(({ element }) => element === code)
    const survivor = survive(said, criteria[code] ?? criteria['*'] ?? usualCriteria, duties)
    if (survivor) survivors.set(code, survivor)
  }
  return survivors
}

/** The values alone. */
export function whatHolds(
  grounds: Grounds,
  subjectId: string,
  elements: readonly string[],
): Record<string, FieldValue> {
  return Object.fromEntries(
    [...survivorsOf(grounds, subjectId, elements)].map(([code, { holds }]) => [code, holds]),
  )
}
