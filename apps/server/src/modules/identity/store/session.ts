import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { People, Representation } from '../house.ts'
import { SessionState } from '../session/state.ts'
import { postsOf, type StoredPost } from './staff.ts'

/** A session as it lies in the table, with the member of staff as they are now; null when not staff or disabled. */
export type StoredSession = {
  readonly state: SessionState
  readonly begunAt: Date
  readonly expiresAt: Date
  readonly staff: {
    readonly staffId: string
    readonly account: string
    readonly name: string
    readonly posts: readonly StoredPost[]
  } | null
  /** Null = nobody, or not a resident. */
  readonly represents: readonly Representation[] | null
}

type Row = Omit<StoredSession, 'state'> & { readonly state: unknown }

/**
 * Asks for the session of a hashed id with the posts of its member of staff or whom its resident represents: one
 * statement. `represented` makes the query of those, for an expression that names the resident.
 */
export function findingSession(
  district: string,
  idHash: string,
  represented: (subject: RawBuilder<unknown>) => RawBuilder<Representation>,
): RawBuilder<Row> {
  return sql<Row>`
    SELECT held.state, held.begun_at AS "begunAt", held.expires_at AS "expiresAt",
      CASE WHEN st.state = 'active' THEN jsonb_build_object('staffId', st.staff_id, 'account', st.account,
        'name', st.name, 'posts', ${postsOf}) END AS staff,
      CASE WHEN held.kind = 'resident' THEN (SELECT jsonb_agg(to_jsonb(one))
        FROM (${represented(sql.raw('held.subject_id'))}) AS one) END AS represents
    FROM identity.session AS held
      LEFT JOIN identity.staff AS st ON st.district = held.district AND st.staff_id = held.staff_id
    WHERE held.district = ${district} AND held.id_hash = ${idHash}`
}

/** The session in a row of `findingSession`; null when there is none. */
export function asSession(row: Row | undefined): StoredSession | null {
  return row ? { ...row, state: SessionState.parse(row.state) } : null
}

/** A member of staff as a session shows them; null when there is none or they are disabled. */
export async function staffInSession(
  tx: Tx,
  district: string,
  staffId: string,
): Promise<StoredSession['staff']> {
  const { rows } = await sql<NonNullable<StoredSession['staff']>>`
    SELECT st.staff_id AS "staffId", st.account, st.name, ${postsOf} AS posts FROM identity.staff AS st
    WHERE st.district = ${district} AND st.staff_id = ${staffId} AND st.state = 'active'`.execute(tx)
  return rows[0] ?? null
}

/** Whom a resident represents today. */
export async function representedBy(
  tx: Tx,
  people: People,
  district: string,
  subjectId: string,
): Promise<readonly Representation[]> {
  const { rows } = await people.representations(district, sql`${subjectId}::uuid`).execute(tx)
  return rows
}

/** Writes a session, new or anew; one that stays what it was keeps its beginning. */
export async function saveSession(
  tx: Tx,
  district: string,
  idHash: string,
  session: { readonly state: SessionState; readonly begunAt: Date; readonly expiresAt: Date },
): Promise<void> {
  const { state, begunAt, expiresAt } = session
  const staffId = 'staffId' in state ? state.staffId : null
  const subjectId = state.kind === 'resident' ? state.subjectId : null
  await sql`
    INSERT INTO identity.session AS held (district, id_hash, kind, staff_id, subject_id, state, begun_at, expires_at)
    VALUES (${district}, ${idHash}, ${state.kind}, ${staffId}, ${subjectId}, ${JSON.stringify(state)}, ${begunAt},
      ${expiresAt})
    ON CONFLICT (district, id_hash) DO UPDATE SET kind = excluded.kind, staff_id = excluded.staff_id,
      subject_id = excluded.subject_id, state = excluded.state, expires_at = excluded.expires_at,
      begun_at = CASE WHEN held.kind = excluded.kind THEN held.begun_at ELSE excluded.begun_at END`.execute(
    tx,
  )
}

/** Moves the end of a session that is in use. */
export async function prolongSession(tx: Tx, district: string, idHash: string, until: Date): Promise<void> {
  await sql`UPDATE identity.session SET expires_at = ${until}
    WHERE district = ${district} AND id_hash = ${idHash}`.execute(tx)
}

/** Ends one session. */
export async function deleteSession(tx: Tx, district: string, idHash: string): Promise<void> {
  await sql`DELETE FROM identity.session WHERE district = ${district} AND id_hash = ${idHash}`.execute(tx)
}

/** Ends all sessions of a member of staff, but the one with the hash `except`. */
export async function deleteSessionsOf(
  tx: Tx,
  district: string,
  staffId: string,
  except: string | null = null,
): Promise<void> {
  await sql`DELETE FROM identity.session WHERE district = ${district} AND staff_id = ${staffId}
    AND id_hash IS DISTINCT FROM ${except}`.execute(tx)
}

/** Clears away sessions that ended before `now`. Answers how many. */
export async function deleteExpiredSessions(tx: Tx, district: string, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM identity.session WHERE district = ${district} AND expires_at <= ${now}`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
