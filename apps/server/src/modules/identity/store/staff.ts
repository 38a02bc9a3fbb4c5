import type { StaffMember, StaffRole } from '@yimen/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** A post as it is stored, with the name of its organ; `*` is the whole district. */
export type StoredPost = {
  readonly postId: string
  readonly organ: string
  readonly organName: string
  readonly role: StaffRole
  readonly items: string[] | null
}

/** A member of staff with the posts, as the administrators work on them. */
export type StoredStaff = {
  readonly staffId: string
  readonly account: string
  readonly name: string
  readonly organ: { readonly code: string; readonly name: string }
  readonly posts: StoredPost[]
  readonly state: 'active' | 'disabled'
  readonly lockedUntil: Date | null
  readonly secondFactor: boolean
  readonly lastSignIn: Date | null
  readonly version: number
}

/** Posts of the member `st` as a JSON array, in a stable order. */
export const postsOf = sql.raw(`COALESCE((
  SELECT jsonb_agg(jsonb_build_object('postId', p.post_id, 'organ', p.organ,
    'organName', COALESCE(po.short_name, '全区'), 'role', p.role, 'items', p.items) ORDER BY p.granted_at, p.post_id)
  FROM identity.post AS p LEFT JOIN identity.organ AS po ON po.district = p.district AND po.code = p.organ
  WHERE p.district = st.district AND p.staff_id = st.staff_id), '[]'::jsonb)`)

const member = sql`
  st.staff_id AS "staffId", st.account, st.name, jsonb_build_object('code', o.code, 'name', o.short_name) AS organ,
  ${postsOf} AS posts, st.state, a.locked_until AS "lockedUntil",
  st.second_factor IS NOT NULL AS "secondFactor", st.last_sign_in AS "lastSignIn", st.version`
const tables = sql.raw(`identity.staff AS st
  JOIN identity.organ AS o ON o.district = st.district AND o.code = st.organ
  LEFT JOIN identity.attempt AS a ON a.district = st.district AND a.account = st.account`)

/** One member of staff, locked for the change that follows; null when there is none. */
export async function staffForChange(tx: Tx, district: string, staffId: string): Promise<StoredStaff | null> {
  const { rows } = await sql<StoredStaff>`
    SELECT ${member} FROM ${tables} WHERE st.district = ${district} AND st.staff_id = ${staffId}
    FOR UPDATE OF st`.execute(tx)
  return rows[0] ?? null
}

export type StaffChoice = {
  readonly q?: string | undefined
  readonly organ?: string | undefined
  readonly role?: StaffMember['posts'][number]['role'] | undefined
}

function conditions(district: string, { q, organ, role }: StaffChoice): RawBuilder<unknown>[] {
  const where = [sql`st.district = ${district}`]
  if (q) where.push(sql`(strpos(st.name, ${q}) > 0 OR starts_with(st.account, lower(${q})))`)
  if (organ) where.push(sql`st.organ = ${organ}`)
  if (role)
    where.push(sql`EXISTS (SELECT FROM identity.post AS h WHERE h.district = st.district
      AND h.staff_id = st.staff_id AND h.role = ${role})`)
  return where
}

/** Staff by account, from after `after` on. */
export async function listStaff(
  tx: Tx,
  district: string,
  choice: StaffChoice & { readonly after?: string | undefined; readonly limit: number },
): Promise<StoredStaff[]> {
  const where = conditions(district, choice)
  if (choice.after !== undefined) where.push(sql`st.account > ${choice.after}`)
  const { rows } = await sql<StoredStaff>`
    SELECT ${member} FROM ${tables} WHERE ${sql.join(where, sql` AND `)}
    ORDER BY st.account LIMIT ${choice.limit}`.execute(tx)
  return rows
}

/** How many members of staff a choice has. */
export async function countStaff(tx: Tx, district: string, choice: StaffChoice): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    SELECT count(*) AS total FROM identity.staff AS st
    WHERE ${sql.join(conditions(district, choice), sql` AND `)}`.execute(tx)
  return rows[0]?.total ?? 0
}

/** Whether an account is taken in the district. */
export async function accountTaken(tx: Tx, district: string, account: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM identity.staff WHERE district = ${district} AND account = ${account}`.execute(tx)
  return rows.length > 0
}

/** Adds a member of staff without posts; false when somebody took the account at the same moment. */
export async function insertStaff(
  tx: Tx,
  district: string,
  staff: {
    readonly staffId: string
    readonly account: string
    readonly name: string
    readonly organ: string
    readonly passwordHash: string
  },
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO identity.staff (district, staff_id, account, name, organ, password_hash, password_due)
    VALUES (${district}, ${staff.staffId}, ${staff.account}, ${staff.name}, ${staff.organ}, ${staff.passwordHash}, true)
    ON CONFLICT (district, account) DO NOTHING RETURNING staff_id`.execute(tx)
  return rows.length === 1
}

/** Sets the state and raises the version. Whoever is disabled is signed out at once. */
export async function updateState(
  tx: Tx,
  district: string,
  staffId: string,
  state: 'active' | 'disabled',
): Promise<void> {
  await sql`UPDATE identity.staff SET state = ${state}, version = version + 1
    WHERE district = ${district} AND staff_id = ${staffId}`.execute(tx)
}

/** Raises the version: something about the member has changed. */
export async function raiseVersion(tx: Tx, district: string, staffId: string): Promise<void> {
  await sql`UPDATE identity.staff SET version = version + 1
    WHERE district = ${district} AND staff_id = ${staffId}`.execute(tx)
}
