import { type RawBuilder, sql } from 'kysely'

/** A text that the database makes while it commits, such as a number without gaps, whose series is locked meanwhile. */
export type MadeLast<R> = {
  /** Stands for it, as a whole text, until it is known. Nobody can guess it. */
  readonly mark: string
  /** How a later statement of the same transaction finds it. */
  readonly sql: RawBuilder<string>
  /** How it stands in the first row that the statement answers. */
  readonly of: (row: R) => string
}

export type StandIn = Pick<MadeLast<unknown>, 'mark' | 'sql'>

/** A value as `jsonb`, what marks stand for put in their place by the database. */
export function asJson(value: unknown, standIns: readonly StandIn[]): RawBuilder<unknown> {
  const text = JSON.stringify(value)
  const marked = standIns.filter(({ mark }) => text.includes(mark))
  if (marked.length === 0) return sql`${text}::jsonb`
  const whole = marked.reduce(
    (made, standIn) => sql`replace(${made}, ${`"${standIn.mark}"`}, to_json(${standIn.sql})::text)`,
    sql`${text}::text`,
  )
  return sql`${whole}::jsonb`
}

/** The same value with texts in the place of their marks. */
export function putIn(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (texts.size === 0) return value
  if (typeof value === 'string') return texts.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => putIn(one, texts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, putIn(one, texts)]))
}
