import type { SourceDefinition } from '@yimen/contract'
import type { Source } from '../store/source.ts'
import type { Grounds } from '../store/statement.ts'
import { isStale } from './is-stale.ts'
import { statementOf } from './read-statement.ts'

/** How long a source that failed is not asked again, in milliseconds: a form must not wait for it each time. */
export const restAfterFault = 30_000

/** One question to one source about one subject. */
export type Question = {
  readonly subjectId: string
  readonly code: string
  readonly source: Source
  /** Elements that the form asks for and the source may answer. */
  readonly elements: readonly string[]
}
export type Asked = {
  readonly subjectId: string
  readonly code: string
  readonly kind: SourceDefinition['subjectKind']
}

/**
 * Which sources to ask about which subjects: those that supply an element of the form, and whose own word about it is
 * missing or older than its cycle (a day where no duty says more).
 */
export function whomToAsk(
  sources: readonly Source[],
  subjects: readonly Asked[],
  elements: readonly string[],
  { statements, authorities }: Grounds,
  now: Date,
): Question[] {
  const asked = new Set(elements)
  return subjects.flatMap(({ subjectId, code, kind }) =>
    sources.flatMap((source) => {
      const { organ, store, columns, subjectKind } = source.definition
      if (subjectKind !== kind) return []
      const supplied = [...new Set(Object.values(columns))].filter((element) => asked.has(element))
      const row = statements.find(
        (one) => one.subject_id === subjectId && one.organ === organ && one.store === store,
      )
      const due = supplied.some((element) => {
        const known = row && statementOf(row, element)
        if (!known) return true
        const duty = authorities.find(
          (one) => one.element === element && one.organ === organ && one.store === store,
        )
        return isStale(known.fetchedAt, duty?.cycle ?? 'daily', now)
      })
      return due ? [{ subjectId, code, source, elements: supplied }] : []
    }),
  )
}

/** The fault under which a source rests now; null when it may be asked. */
export function restsUnder({ outcome, askedAt }: Pick<Source, 'outcome' | 'askedAt'>, now: Date) {
  if (outcome === null || outcome === 'ok' || outcome === 'wrong' || askedAt === null) return null
  return now.getTime() - askedAt.getTime() < restAfterFault ? outcome : null
}
