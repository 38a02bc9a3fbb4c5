import type { FieldValue } from '@yimen/contract'
import type { Mark, StatementRow } from '../store/statement.ts'

/** What a store’s row says of one element; undefined when it says nothing of it. */
export function statementOf(row: StatementRow, element: string): FieldValue | undefined {
  const value = row.said[element]
  if (value === undefined) return undefined
  const mark = row.marks[element] ?? {}
  const duty = mark.duty === undefined ? row.duty : mark.duty
  return {
    value,
    source: {
      organ: { code: row.organ, name: row.organ_name },
      store: row.store,
      kind: mark.kind ?? row.kind,
    },
    fetchedAt: new Date(mark.at ?? row.observed_at).toISOString(),
    trust: mark.trust ?? row.trust,
    ...(duty === null ? {} : { duty }),
  }
}

/**
 * A store’s row with newer words in it: the row takes the time and trust of the newest, elements that are older or
 * otherwise keep theirs as a mark.
 */
export function withStatements(
  subjectId: string,
  before: StatementRow | null,
  newer: Readonly<Record<string, FieldValue>>,
): StatementRow {
  const all = new Map<string, FieldValue>()
  for (const element of Object.keys(before?.said ?? {})) {
    const known = before && statementOf(before, element)
    if (known) all.set(element, known)
  }
  for (const [element, value] of Object.entries(newer)) all.set(element, value)
  const newest = [...all.values()].reduce((a, b) =>
    Date.parse(b.fetchedAt) > Date.parse(a.fetchedAt) ? b : a,
  )
  const usual = {
    at: newest.fetchedAt,
    kind: newest.source.kind,
    trust: newest.trust,
    duty: newest.duty ?? null,
  }
  const marks: Record<string, Mark> = {}
  for (const [element, { fetchedAt, source, trust, duty = null }] of all) {
    const mark = {
      ...(Date.parse(fetchedAt) === Date.parse(usual.at) ? {} : { at: fetchedAt }),
      ...(source.kind === usual.kind ? {} : { kind: source.kind }),
      ...(trust === usual.trust ? {} : { trust }),
      ...(duty === usual.duty ? {} : { duty }),
    }
    if (Object.keys(mark).length > 0) marks[element] = mark
  }
  return {
    subject_id: subjectId,
    organ: newest.source.organ.code,
    store: newest.source.store,
    organ_name: newest.source.organ.name,
    kind: usual.kind,
    observed_at: usual.at,
    trust: usual.trust,
    duty: usual.duty,
    said: Object.fromEntries([...all].map(([element, { value }]) => [element, value])),
    marks,
  }
}
