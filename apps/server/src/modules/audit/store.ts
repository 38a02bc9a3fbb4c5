import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Reading } from './reading.ts'
import { type ReadingRow, readingColumns, readingOf } from './rows.ts'
import type { Link } from './rules/walk-chain.ts'

/** Adds one reading. */
export async function insertReading(tx: Tx, district: string, reading: Reading): Promise<void> {
  const { actor, post, subject } = reading
  await sql`
    INSERT INTO audit.reading (district, id, at, actor_kind, actor_id, actor_name, organ, organ_name, role,
      subject_id, subject_name, action, fields, purpose, case_id, case_number)
    VALUES (${district}, ${reading.id}, ${reading.at}, ${actor.kind}, ${actor.id}, ${actor.name},
      ${post?.organ ?? null}, ${post?.organName ?? null}, ${post?.role ?? null},
      ${subject?.id ?? null}, ${subject?.name ?? null}, ${reading.action}, ${[...reading.fields]},
      ${reading.purpose}, ${reading.case?.id ?? null}, ${reading.case?.number ?? null})`.execute(tx)
}

/** Which readings to list; each condition narrows. */
export type Choice = {
  readonly subjects?: readonly string[] | undefined
  readonly actor?: string | undefined
  readonly case?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly before?: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** Readings, newest first. */
export async function listReadings(tx: Tx, district: string, choice: Choice): Promise<Reading[]> {
  const where = [sql`district = ${district}`]
  if (choice.subjects) where.push(sql`subject_id = ANY(${[...choice.subjects]}::uuid[])`)
  if (choice.actor) where.push(sql`actor_id = ${choice.actor}`)
  if (choice.case) where.push(sql`case_id = ${choice.case}`)
  if (choice.from) where.push(sql`at >= ${choice.from}`)
  if (choice.to) where.push(sql`at < ${choice.to}`)
  if (choice.before) where.push(sql`(at, id) < (${choice.before.at}::timestamptz, ${choice.before.id}::uuid)`)
  const { rows } = await sql<ReadingRow>`
    SELECT ${readingColumns} FROM audit.reading AS r WHERE ${sql.join(where, sql` AND `)}
    ORDER BY at DESC, id DESC LIMIT ${choice.limit}`.execute(tx)
  return rows.map(readingOf)
}

/** Keeps two sealers of one district apart until the transaction ends. */
export async function lockSeals(tx: Tx, district: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('audit.seal'), ${Number(district)}::int)`.execute(tx)
}

/** The seal with the highest number. */
export async function lastSeal(tx: Tx, district: string): Promise<{ number: number; hash: string } | null> {
  const { rows } = await sql<{ number: number; hash: string }>`
    SELECT number, hash FROM audit.seal WHERE district = ${district} ORDER BY number DESC LIMIT 1`.execute(tx)
  return rows[0] ?? null
}

/** The seal of a number; null for number 0, before the first. */
export async function sealOf(tx: Tx, district: string, number: number): Promise<string | null> {
  const { rows } = await sql<{ hash: string }>`
    SELECT hash FROM audit.seal WHERE district = ${district} AND number = ${number}`.execute(tx)
  return rows[0]?.hash ?? null
}

/** Readings from `since` on that have no seal yet, oldest first. */
export async function unsealedReadings(
  tx: Tx,
  district: string,
  since: Date,
  limit: number,
): Promise<Reading[]> {
  const { rows } = await sql<ReadingRow>`
    SELECT ${readingColumns} FROM audit.reading AS r
    WHERE district = ${district} AND at >= ${since}
      AND NOT EXISTS (SELECT FROM audit.seal AS s WHERE s.district = r.district AND s.reading_id = r.id)
    ORDER BY at, id LIMIT ${limit}`.execute(tx)
  return rows.map(readingOf)
}

/** A reading older than `before` that was never sealed: it was put in later, past the sealer. */
export async function strayReading(tx: Tx, district: string, before: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM audit.reading AS r WHERE district = ${district} AND at < ${before}
      AND NOT EXISTS (SELECT FROM audit.seal AS s WHERE s.district = r.district AND s.reading_id = r.id)
    ORDER BY at, id LIMIT 1`.execute(tx)
  return rows[0]?.id ?? null
}

/** Adds seals in one statement. */
export async function insertSeals(
  tx: Tx,
  district: string,
  seals: readonly { readonly number: number; readonly readingId: string; readonly hash: string }[],
  at: Date,
): Promise<void> {
  const rows = seals.map((seal) => sql`(${district}, ${seal.number}, ${seal.readingId}, ${seal.hash}, ${at})`)
  await sql`INSERT INTO audit.seal (district, number, reading_id, hash, sealed_at) VALUES ${sql.join(rows)}`.execute(
    tx,
  )
}

/** The seals with numbers above `after`, in order, each with its reading. */
export async function links(tx: Tx, district: string, after: number, limit: number): Promise<Link[]> {
  const { rows } = await sql<
    ReadingRow & { number: number; hash: string; reading_id: string; found: boolean }
  >`
    SELECT s.number, s.hash, s.reading_id, r.id IS NOT NULL AS found, ${readingColumns}
    FROM audit.seal AS s LEFT JOIN audit.reading AS r ON r.district = s.district AND r.id = s.reading_id
    WHERE s.district = ${district} AND s.number > ${after} ORDER BY s.number LIMIT ${limit}`.execute(tx)
  return rows.map((row) => ({
    number: row.number,
    hash: row.hash,
    readingId: row.reading_id,
    reading: row.found ? readingOf(row) : null,
  }))
}

/** What the last walk of the whole chain found. */
export async function lastVerification(
  tx: Tx,
  district: string,
): Promise<{ upTo: number; brokenAt: string | null } | null> {
  const { rows } = await sql<{ up_to: number; broken_at: string | null }>`
    SELECT up_to, broken_at FROM audit.verification WHERE district = ${district} ORDER BY at DESC LIMIT 1`.execute(
    tx,
  )
  const row = rows[0]
  return row ? { upTo: row.up_to, brokenAt: row.broken_at } : null
}

/** Keeps what a walk of the whole chain found. */
export async function insertVerification(
  tx: Tx,
  district: string,
  found: { readonly at: Date; readonly upTo: number; readonly brokenAt: string | null },
): Promise<void> {
  await sql`INSERT INTO audit.verification (district, at, up_to, broken_at)
    VALUES (${district}, ${found.at}, ${found.upTo}, ${found.brokenAt})`.execute(tx)
}
