import type { FieldValue } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { whatHolds } from './rules/what-holds.ts'
import { groundsOf } from './store/statement.ts'

/**
 * What holds now of a subject under these element (or repeat group) codes, each with its provenance: worked out from
 * what the sources say by the rules of survivorship.
 */
export async function valuesOf(
  tx: Tx,
  district: string,
  subjectId: string,
  elements: readonly string[],
): Promise<Record<string, FieldValue>> {
  const grounds = await groundsOf(tx, district, [subjectId], elements)
  return whatHolds(grounds, subjectId, elements)
}

/** The same for several subjects in one look-up, by subject. */
export async function valuesOfSubjects(
  tx: Tx,
  district: string,
  subjectIds: readonly string[],
  elements: readonly string[],
): Promise<Map<string, Record<string, FieldValue>>> {
  const grounds = await groundsOf(tx, district, subjectIds, elements)
  return new Map(subjectIds.map((id) => [id, whatHolds(grounds, id, elements)]))
}
