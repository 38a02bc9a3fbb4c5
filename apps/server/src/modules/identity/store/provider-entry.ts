import { sql } from 'kysely'
import type { AdapterPayload } from 'oidc-provider'
import type { Tx } from '../../../platform/db/database.ts'

/** Which entry of the development identity provider: the kind of thing and its id, or its uid. */
export type EntryKey = { readonly model: string; readonly id: string }

/** Writes an entry, new or anew; it counts for `seconds`. */
export async function saveEntry(
  tx: Tx,
  district: string,
  { model, id }: EntryKey,
  payload: AdapterPayload,
  seconds: number,
): Promise<void> {
  await sql`
    INSERT INTO identity.provider_entry (district, model, id, uid, grant_id, payload, expires_at)
    VALUES (${district}, ${model}, ${id}, ${payload.uid ?? null}, ${payload.grantId ?? null},
      ${JSON.stringify(payload)}, now() + make_interval(secs => ${seconds}))
    ON CONFLICT (district, model, id) DO UPDATE SET uid = excluded.uid, grant_id = excluded.grant_id,
      payload = excluded.payload, expires_at = excluded.expires_at`.execute(tx)
}

/** The entry by id or by uid; undefined when there is none, or it is over. */
export async function findEntry(
  tx: Tx,
  district: string,
  key: EntryKey | { readonly model: string; readonly uid: string },
): Promise<AdapterPayload | undefined> {
  const which = 'id' in key ? sql`id = ${key.id}` : sql`uid = ${key.uid}`
  const { rows } = await sql<{ payload: AdapterPayload }>`
    SELECT payload FROM identity.provider_entry
    WHERE district = ${district} AND model = ${key.model} AND ${which} AND expires_at > now()`.execute(tx)
  return rows[0]?.payload
}

/** Marks an entry as used up; a code that comes twice is then known. */
export async function consumeEntry(tx: Tx, district: string, { model, id }: EntryKey): Promise<void> {
  await sql`
    UPDATE identity.provider_entry
    SET payload = payload || jsonb_build_object('consumed', floor(extract(epoch FROM now()))::bigint)
    WHERE district = ${district} AND model = ${model} AND id = ${id}`.execute(tx)
}

/** Takes an entry away. */
export async function deleteEntry(tx: Tx, district: string, { model, id }: EntryKey): Promise<void> {
  await sql`DELETE FROM identity.provider_entry
    WHERE district = ${district} AND model = ${model} AND id = ${id}`.execute(tx)
}

/** Takes away everything that came from one grant. */
export async function deleteEntriesOfGrant(tx: Tx, district: string, grantId: string): Promise<void> {
  await sql`DELETE FROM identity.provider_entry
    WHERE district = ${district} AND grant_id = ${grantId}`.execute(tx)
}

/** Clears away what is over. Answers how many. */
export async function deleteOldEntries(tx: Tx, district: string): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM identity.provider_entry WHERE district = ${district} AND expires_at <= now()`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
