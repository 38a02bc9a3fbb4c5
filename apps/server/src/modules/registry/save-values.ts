import type { FieldValue } from '@yimen/contract'
import type { Tx } from '../../platform/db/database.ts'
import { statementOf, withStatements } from './rules/read-statement.ts'
import { canonical } from './rules/survivorship.ts'
import { survivorsOf } from './rules/what-holds.ts'
import { noteConflicts } from './store/conflict.ts'
import { keepEarlier } from './store/history.ts'
import { groundsOf, holdStatement, writeStatement } from './store/statement.ts'

/**
 * Writes what sources say now of one subject, each source’s word beside those of the others. What a source said before
 * and no longer says goes to the history; what is the same is left alone. Answers the elements that were new or changed.
 */
export async function saveValues(
  tx: Tx,
  district: string,
  subjectId: string,
  values: Readonly<Record<string, FieldValue>>,
  now: Date,
): Promise<string[]> {
  const bySource = Map.groupBy(Object.entries(values), ([, { source }]) =>
    JSON.stringify([source.organ.code, source.store]),
  )
  const changed: string[] = []
  for (const entries of bySource.values()) {
    const [first] = entries
    if (!first) continue
    const { organ, store } = first[1].source
    const before = await holdStatement(tx, district, subjectId, organ.code, store)
    const differing = entries.filter(
      ([element, value]) =>
        canonical(before ? (statementOf(before, element) ?? null) : null) !== canonical(plain(value)),
    )
    if (differing.length === 0) continue
    const replaced = differing.flatMap(([element]) => {
      const known = before ? statementOf(before, element) : undefined
      return known ? [[element, known] as const] : []
    })
    await keepEarlier(tx, district, subjectId, Object.fromEntries(replaced), now)
    await writeStatement(tx, district, withStatements(subjectId, before, Object.fromEntries(differing)))
    changed.push(...differing.map(([element]) => element))
  }
  if (changed.length > 0) {
    const survivors = survivorsOf(await groundsOf(tx, district, [subjectId], changed), subjectId, changed)
    await noteConflicts(
      tx,
      district,
      subjectId,
      {
        agreed: changed.filter((element) => survivors.get(element)?.conflict !== true),
        disputed: changed.filter((element) => survivors.get(element)?.conflict === true),
      },
      now,
    )
  }
  return changed.sort()
}

/** A value as a row gives it back: times in UTC, no seal. */
function plain({ value, source, fetchedAt, trust, duty }: FieldValue): FieldValue {
  const { organ, store, kind } = source
  return {
    value,
    source: { organ: { code: organ.code, name: organ.name }, store, kind },
    fetchedAt: new Date(fetchedAt).toISOString(),
    trust,
    ...(duty === undefined ? {} : { duty }),
  }
}
