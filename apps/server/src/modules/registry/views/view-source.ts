import type { DataElement, SourceRun, SourceView } from '@yimen/contract'
import type { Run } from '../store/run.ts'
import type { Source } from '../store/source.ts'

/** A run as the desk shows it. */
export function viewRun({ id, startedBy, startedAt, endedAt, state, failure, ...run }: Run): SourceRun {
  return {
    runId: id,
    startedBy,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    state,
    read: run.read,
    stored: run.stored,
    new: run.new,
    quarantined: run.quarantined,
    failure,
  }
}

/** A source as the desk shows it. `coordinates`: whoever looks may also act on it. */
export function viewSource(
  { definition, organName, enabled, readAt, askedAt, outcome }: Source,
  about: {
    readonly elements: ReadonlyMap<string, DataElement>
    readonly lastRun: Run | undefined
    readonly waiting: number
    readonly coordinates: boolean
  },
): SourceView {
  const { code, name, organ, store, access, subjectKind, columns, trust, duty, everyMinutes } = definition
  const { elements, lastRun, waiting, coordinates } = about
  const mayRead = access.kind !== 'csv' && enabled && lastRun?.state !== 'running'
  return {
    code,
    name,
    organ: { code: organ, name: organName },
    store,
    kind: access.kind,
    subjectKind,
    elements: [...new Set(Object.values(columns))].map((element) => ({
      code: element,
      name: elements.get(element)?.name ?? { zh: element, en: element },
    })),
    trust,
    duty: duty ?? null,
    everyMinutes: everyMinutes ?? null,
    askedLive: access.kind === 'http' && access.onePath !== undefined,
    enabled,
    readAt: readAt?.toISOString() ?? null,
    live: askedAt && outcome ? { at: askedAt.toISOString(), outcome } : null,
    lastRun: lastRun ? viewRun(lastRun) : null,
    waiting,
    allowed: coordinates
      ? [...(mayRead ? (['read-now'] as const) : []), ...(waiting > 0 ? (['settle-rows'] as const) : [])]
      : [],
  }
}
