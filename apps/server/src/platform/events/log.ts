import { type RawBuilder, sql } from 'kysely'
import { asJson, type StandIn } from '../actions/made-last.ts'
import type { Tx } from '../db/database.ts'
import type { LoggedEvent } from './event.ts'

type Row = {
  district: string
  id: string
  at: Date
  subject_type: string
  subject_id: string
  type: string
  actor_kind: LoggedEvent['actor']['kind']
  actor_id: string
  actor_post: string | null
  data: Record<string, unknown>
}

// A statement takes at most 65,535 values; an event has eleven.
const most = 2000

/** What writes the events of one action, in the transaction of the change that they tell of: a statement for up to 2,000. */
export function appending(
  events: readonly LoggedEvent[],
  key: string | null,
  standIns: readonly StandIn[] = [],
): RawBuilder<unknown>[] {
  const parts = Array.from({ length: Math.ceil(events.length / most) }, (_, at) =>
    events.slice(at * most, (at + 1) * most),
  )
  return parts.map((part) => appendingPart(part, key, standIns))
}

function appendingPart(
  events: readonly LoggedEvent[],
  key: string | null,
  standIns: readonly StandIn[],
): RawBuilder<unknown> {
  const rows = events.map(
    (event) =>
      sql`(${event.district}, ${event.id}, ${event.at}, ${event.subject.type}, ${event.subject.id}, ${event.type},
           ${event.actor.kind}, ${event.actor.id}, ${event.actor.post}, ${asJson(event.data, standIns)}, ${key})`,
  )
  return sql`INSERT INTO event.log (district, id, at, subject_type, subject_id, type, actor_kind, actor_id, actor_post, data, idempotency_key)
            VALUES ${sql.join(rows)}`
}

const columns = sql.raw(
  'district, id, at, subject_type, subject_id, type, actor_kind, actor_id, actor_post, data',
)

/** The history of one subject, oldest first: what timelines are drawn from and states are folded from. */
export async function readEvents(tx: Tx, district: string, subjectId: string): Promise<LoggedEvent[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM event.log
    WHERE district = ${district} AND subject_id = ${subjectId} ORDER BY at, id`.execute(tx)
  return rows.map(asEvent)
}

/** One line of the log by its full key. */
export async function readEvent(
  tx: Tx,
  district: string,
  at: Date,
  id: string,
): Promise<LoggedEvent | undefined> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM event.log WHERE district = ${district} AND at = ${at} AND id = ${id}`.execute(tx)
  return rows[0] && asEvent(rows[0])
}

function asEvent(row: Row): LoggedEvent {
  return {
    district: row.district,
    id: row.id,
    at: row.at,
    subject: { type: row.subject_type, id: row.subject_id },
    type: row.type,
    actor: { kind: row.actor_kind, id: row.actor_id, post: row.actor_post },
    data: row.data,
  }
}
