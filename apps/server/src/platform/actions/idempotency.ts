import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { refuse } from '../problems/general.ts'
import { asJson, type StandIn } from './made-last.ts'

export type KeyClaim = {
  readonly district: string
  readonly actor: string
  readonly key: string
  readonly action: string
  readonly hash: string
  readonly at: Date
}
type Answer = { readonly status: number; readonly body: unknown }

/**
 * Claims a key for this transaction. Null = it is ours, do the work. An answer = it was done before: give it again.
 * Two requests with one key at the same moment: the second waits here until the first has committed.
 * Throws `platform.key-reused` when the key came with another body.
 */
export async function claimKey(tx: Tx, claim: KeyClaim): Promise<Answer | null> {
  const { rows } = await sql<{ key: string }>`
    INSERT INTO platform.idempotency (district, actor, key, action, body_hash, at)
    VALUES (${claim.district}, ${claim.actor}, ${claim.key}, ${claim.action}, ${claim.hash}, ${claim.at})
    ON CONFLICT (district, actor, key) DO NOTHING RETURNING key`.execute(tx)
  if (rows.length === 1) return null
  const known = await sql<{ action: string; body_hash: string; status: number; response: unknown }>`
    SELECT action, body_hash, status, response FROM platform.idempotency
    WHERE district = ${claim.district} AND actor = ${claim.actor} AND key = ${claim.key}`.execute(tx)
  const row = known.rows[0]
  if (!row || row.action !== claim.action || row.body_hash !== claim.hash) throw refuse('platform.key-reused')
  return { status: row.status, body: row.response }
}

/** What keeps the answer under its key, in the transaction that made it true. */
export function keepingAnswer(
  claim: KeyClaim,
  answer: Answer,
  standIns: readonly StandIn[] = [],
): RawBuilder<unknown> {
  return sql`
    UPDATE platform.idempotency SET status = ${answer.status}, response = ${asJson(answer.body, standIns)}
    WHERE district = ${claim.district} AND actor = ${claim.actor} AND key = ${claim.key}`
}
