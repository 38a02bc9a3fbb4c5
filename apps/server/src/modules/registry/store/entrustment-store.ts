import type { EntrustedScope, EntrustmentState } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export type EntrustmentRow = {
  readonly district: string
  readonly id: string
  readonly version: number
  readonly state: EntrustmentState
  readonly giver_id: string
  readonly agent_id: string
  readonly given_by: string
  readonly scope: EntrustedScope
  readonly given_at: Date
  readonly valid_until: string
  readonly closed_at: Date | null
}

export type NewEntrustment = Omit<EntrustmentRow, 'version' | 'state' | 'closed_at'>

const columns = sql.raw(
  'district, id, version, state, giver_id, agent_id, given_by, scope, given_at, valid_until, closed_at',
)

/** Writes an entrustment; undefined when the same agent holds one of the same giver. */
export async function insertEntrustment(tx: Tx, row: NewEntrustment): Promise<EntrustmentRow | undefined> {
  const { rows } = await sql<EntrustmentRow>`
    INSERT INTO registry.entrustment (district, id, giver_id, agent_id, given_by, scope, given_at, valid_until)
    VALUES (${row.district}, ${row.id}, ${row.giver_id}, ${row.agent_id}, ${row.given_by},
      ${JSON.stringify(row.scope)}::jsonb, ${row.given_at}, ${row.valid_until})
    ON CONFLICT (district, giver_id, agent_id) WHERE state = 'given' DO NOTHING
    RETURNING ${columns}`.execute(tx)
  return rows[0]
}

/** Closes what ran out between the two before today, so that it can be given anew. */
export async function expireBetween(
  tx: Tx,
  district: string,
  pair: { readonly giverId: string; readonly agentId: string; readonly today: string; readonly now: Date },
): Promise<EntrustmentRow[]> {
  const { rows } = await sql<EntrustmentRow>`
    UPDATE registry.entrustment SET state = 'expired', closed_at = ${pair.now}, version = version + 1
    WHERE district = ${district} AND giver_id = ${pair.giverId} AND agent_id = ${pair.agentId}
      AND state = 'given' AND valid_until < ${pair.today}::date
    RETURNING ${columns}`.execute(tx)
  return rows
}

/** One entrustment, held until the transaction ends. */
export async function holdRow(tx: Tx, district: string, id: string): Promise<EntrustmentRow | undefined> {
  const { rows } = await sql<EntrustmentRow>`
    SELECT ${columns} FROM registry.entrustment WHERE district = ${district} AND id = ${id} FOR UPDATE`.execute(
    tx,
  )
  return rows[0]
}

/** Closes an entrustment that is held, and raises its version. */
export async function closeEntrustment(
  tx: Tx,
  row: EntrustmentRow,
  state: 'ended' | 'declined',
  now: Date,
): Promise<EntrustmentRow> {
  const { rows } = await sql<EntrustmentRow>`
    UPDATE registry.entrustment SET state = ${state}, closed_at = ${now}, version = version + 1
    WHERE district = ${row.district} AND id = ${row.id} RETURNING ${columns}`.execute(tx)
  const [changed] = rows
  if (!changed) throw new Error('the entrustment that was held is gone')
  return changed
}

/** The newest entrustments that some subjects gave. */
export async function givenBy(
  tx: Tx,
  district: string,
  givers: readonly string[],
): Promise<EntrustmentRow[]> {
  const { rows } = await sql<EntrustmentRow>`
    SELECT ${columns} FROM registry.entrustment
    WHERE district = ${district} AND giver_id = ANY(${[...givers]}::uuid[]) ORDER BY id DESC LIMIT 200`.execute(
    tx,
  )
  return rows
}

/** The newest entrustments that a person received. */
export async function receivedBy(tx: Tx, district: string, agentId: string): Promise<EntrustmentRow[]> {
  const { rows } = await sql<EntrustmentRow>`
    SELECT ${columns} FROM registry.entrustment
    WHERE district = ${district} AND agent_id = ${agentId} ORDER BY id DESC LIMIT 200`.execute(tx)
  return rows
}
