import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** What signing in needs to know of an account. `secondFactor` is sealed. */
export type Credentials = {
  readonly staffId: string
  readonly account: string
  readonly name: string
  readonly state: 'active' | 'disabled'
  readonly passwordHash: string | null
  readonly passwordDue: boolean
  readonly secondFactor: string | null
  readonly secondFactorStep: number | null
}

const columns = sql.raw(`staff_id AS "staffId", account, name, state, password_hash AS "passwordHash",
  password_due AS "passwordDue", second_factor AS "secondFactor", second_factor_step AS "secondFactorStep"`)

/** The credentials of an account; null when there is no such account. */
export async function credentialsOfAccount(
  tx: Tx,
  district: string,
  account: string,
): Promise<Credentials | null> {
  const { rows } = await sql<Credentials>`
    SELECT ${columns} FROM identity.staff WHERE district = ${district} AND account = ${account}`.execute(tx)
  return rows[0] ?? null
}

/** The credentials of a member of staff, locked until the transaction ends. */
export async function credentialsOfStaff(
  tx: Tx,
  district: string,
  staffId: string,
): Promise<Credentials | null> {
  const { rows } = await sql<Credentials>`
    SELECT ${columns} FROM identity.staff WHERE district = ${district} AND staff_id = ${staffId} FOR UPDATE`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Keeps a new password; `due` = it has to be changed at the next sign-in. */
export async function savePassword(
  tx: Tx,
  district: string,
  staffId: string,
  password: { readonly hash: string; readonly due: boolean },
): Promise<void> {
  await sql`UPDATE identity.staff SET password_hash = ${password.hash}, password_due = ${password.due},
    version = version + 1 WHERE district = ${district} AND staff_id = ${staffId}`.execute(tx)
}

/** Forgets the second factor: it is set up again at the next sign-in. */
export async function forgetSecondFactor(tx: Tx, district: string, staffId: string): Promise<void> {
  await sql`UPDATE identity.staff SET second_factor = NULL, second_factor_step = NULL
    WHERE district = ${district} AND staff_id = ${staffId}`.execute(tx)
}

/**
 * Notes a completed sign-in, and the step of the code that was used; false when that code, or a later one, was used
 * before.
 */
export async function noteSignIn(
  tx: Tx,
  district: string,
  staffId: string,
  done: { readonly at: Date; readonly secondFactor: string | null; readonly step: number | null },
): Promise<boolean> {
  const { rows } = await sql`
    UPDATE identity.staff SET last_sign_in = ${done.at}, second_factor = COALESCE(${done.secondFactor}, second_factor),
      second_factor_step = COALESCE(${done.step}::bigint, second_factor_step)
    WHERE district = ${district} AND staff_id = ${staffId} AND state = 'active'
      AND (${done.step}::bigint IS NULL OR second_factor_step IS NULL OR second_factor_step < ${done.step}::bigint)
    RETURNING staff_id`.execute(tx)
  return rows.length === 1
}
