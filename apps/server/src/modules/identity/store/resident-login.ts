import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

type Login = { readonly issuer: string; readonly sub: string }
type Person = { readonly subjectId: string; readonly name: string }

/** Whom an issuer meant by a `sub` before; null when it never signed in here. */
export async function knownLogin(tx: Tx, district: string, login: Login): Promise<Person | null> {
  const { rows } = await sql<Person>`
    SELECT subject_id AS "subjectId", name FROM identity.resident_login
    WHERE district = ${district} AND issuer = ${login.issuer} AND sub = ${login.sub}`.execute(tx)
  return rows[0] ?? null
}

/** Notes whom a `sub` stands for, and when they signed in last. */
export async function noteLogin(
  tx: Tx,
  district: string,
  login: Login & Person & { readonly at: Date },
): Promise<void> {
  await sql`
    INSERT INTO identity.resident_login (district, issuer, sub, subject_id, name, last_sign_in)
    VALUES (${district}, ${login.issuer}, ${login.sub}, ${login.subjectId}, ${login.name}, ${login.at})
    ON CONFLICT (district, issuer, sub) DO UPDATE SET subject_id = excluded.subject_id, name = excluded.name,
      last_sign_in = excluded.last_sign_in`.execute(tx)
}
