import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { CaseRow } from './tables.ts'

/** What one post lets its holder work on: a role, in one organ or all (`null`), for all items or the named ones. */
export type WorkScope = {
  readonly role: 'clerk' | 'reviewer' | 'decider'
  readonly organ: string | null
  readonly items: readonly string[] | null
}
/** The part of the worklist that is asked for. Days are those by which it sorts. */
export type WorkRange = {
  readonly from?: string
  readonly to?: string
  readonly after?: { readonly day: string; readonly id: string } | undefined
  readonly unclaimed?: boolean
  /** Pattern that number or applicant match. */
  readonly like?: string
}

/** What a list shows: without the form's values, which are large and personal. */
export type WorkRow = Pick<CaseRow, (typeof shown)[number]>
const shown = [
  'id',
  'number',
  'version',
  'item_code',
  'item_version',
  'item_name',
  'item_name_english',
  'organ',
  'organ_name',
  'applicant_name',
  'status',
  'step',
  'outcome',
  'deemed',
  'paused',
  'pauses',
  'extensions',
  'correction',
  'due_on',
  'tell_by',
  'sort_day',
  'work_role',
  'claimed_by',
  'claimed_name',
  'submitted_at',
  'created_at',
] as const satisfies readonly (keyof CaseRow)[]
const columns = sql.join(shown.map((column) => sql.ref(`c.${column}`)))

function narrowed(range: WorkRange): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = []
  if (range.from) parts.push(sql`c.sort_day >= ${range.from}`)
  if (range.to) parts.push(sql`c.sort_day <= ${range.to}`)
  if (range.after) parts.push(sql`(c.sort_day, c.id) > (${range.after.day}::date, ${range.after.id}::uuid)`)
  if (range.unclaimed) parts.push(sql`c.claimed_by IS NULL`)
  if (range.like) parts.push(sql`(c.number || ' ' || c.applicant_name) ILIKE ${range.like}`)
  return parts.length === 0 ? sql`` : sql`AND ${sql.join(parts, sql` AND `)}`
}

/**
 * One index range for each thing that the post permits, each stopped at `limit`: a post for 170 item types costs 170
 * short ranges, however many cases of other types there are.
 */
function rangeOf(district: string, scope: WorkScope, range: WorkRange, limit: number): RawBuilder<WorkRow> {
  const more = narrowed(range)
  const organ = scope.organ === null ? sql`` : sql`AND c.organ = ${scope.organ}`
  if (scope.items === null) {
    return sql`(SELECT ${columns} FROM cases."case" c
      WHERE c.district = ${district} AND c.work_role = ${scope.role} ${organ} ${more}
      ORDER BY c.sort_day, c.id LIMIT ${limit})`
  }
  return sql`(SELECT c.* FROM unnest(${scope.items}::text[]) AS permitted(item)
    CROSS JOIN LATERAL (SELECT ${columns} FROM cases."case" c
      WHERE c.district = ${district} AND c.work_role = ${scope.role} AND c.item_code = permitted.item ${organ} ${more}
      ORDER BY c.sort_day, c.id LIMIT ${limit}) c)`
}

/** The worklist by due day. Posts of one person may overlap, hence DISTINCT by UNION. */
export async function listWork(
  tx: Tx,
  district: string,
  scopes: readonly WorkScope[],
  range: WorkRange,
  limit: number,
): Promise<WorkRow[]> {
  if (scopes.length === 0) return []
  const ranges = scopes.map((scope) => rangeOf(district, scope, range, limit))
  const { rows } = await sql<WorkRow>`
    SELECT DISTINCT ON (w.sort_day, w.id) w.* FROM (${sql.join(ranges, sql` UNION ALL `)}) AS w
    ORDER BY w.sort_day, w.id LIMIT ${limit}`.execute(tx)
  return rows
}

/** How many there are, counted up to `most`: beyond that nobody reads the figure. */
export async function countWork(
  tx: Tx,
  district: string,
  scopes: readonly WorkScope[],
  range: WorkRange,
  most = 1000,
): Promise<number> {
  if (scopes.length === 0) return 0
  const ranges = scopes.map((scope) => rangeOf(district, scope, range, most))
  const { rows } = await sql<{ n: number }>`
    SELECT count(DISTINCT w.id) AS n FROM (SELECT u.id FROM (${sql.join(ranges, sql` UNION ALL `)}) AS u LIMIT ${most}) AS w`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}

/** What one post permits, as a condition on a case. `role` = whether it must also be the turn of the post's role. */
function permittedBy(scope: WorkScope, role: boolean): RawBuilder<unknown> {
  const turn = role ? sql`AND c.work_role = ${scope.role}` : sql``
  const organ = scope.organ === null ? sql`` : sql`AND c.organ = ${scope.organ}`
  const items = scope.items === null ? sql`` : sql`AND c.item_code = ANY(${scope.items}::text[])`
  return sql`(true ${turn} ${organ} ${items})`
}
const permitted = (scopes: readonly WorkScope[], role: boolean) =>
  sql`(${sql.join(
    scopes.map((scope) => permittedBy(scope, role)),
    sql` OR `,
  )})`

/** What the officer has claimed and may still work on, by due day. */
export async function listClaimed(
  tx: Tx,
  district: string,
  scopes: readonly WorkScope[],
  mine: { readonly staffId: string; readonly range: WorkRange; readonly limit: number },
): Promise<WorkRow[]> {
  if (scopes.length === 0) return []
  const { rows } = await sql<WorkRow>`
    SELECT ${columns} FROM cases."case" c
    WHERE c.district = ${district} AND c.claimed_by = ${mine.staffId} AND c.work_role IS NOT NULL
      AND ${permitted(scopes, true)} ${narrowed(mine.range)}
    ORDER BY c.sort_day, c.id LIMIT ${mine.limit}`.execute(tx)
  return rows
}

/** How many the officer has claimed and may still work on. */
export async function countClaimed(
  tx: Tx,
  district: string,
  scopes: readonly WorkScope[],
  staffId: string,
): Promise<number> {
  if (scopes.length === 0) return 0
  const { rows } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM cases."case" c
    WHERE c.district = ${district} AND c.claimed_by = ${staffId} AND c.work_role IS NOT NULL
      AND ${permitted(scopes, true)}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** What the officer has acted on and may still see, newest first, whoever's turn it is now. */
export async function listHandled(
  tx: Tx,
  district: string,
  scopes: readonly WorkScope[],
  mine: {
    readonly staffId: string
    readonly after: { readonly at: string; readonly id: string } | undefined
    readonly limit: number
  },
): Promise<(WorkRow & { handled_at: Date })[]> {
  if (scopes.length === 0) return []
  const { after } = mine
  const older = after ? sql`AND (h.at, h.case_id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const { rows } = await sql<WorkRow & { handled_at: Date }>`
    SELECT ${columns}, h.at AS handled_at FROM cases.handled h
    JOIN cases."case" c ON c.district = h.district AND c.id = h.case_id
    WHERE h.district = ${district} AND h.staff_id = ${mine.staffId} AND ${permitted(scopes, false)} ${older}
    ORDER BY h.at DESC, h.case_id DESC LIMIT ${mine.limit}`.execute(tx)
  return rows
}

const mostFound = 1000

/**
 * Open cases whose number or applicant holds the words, within what the posts permit, by due day. Rare words are looked
 * up in their index. What is found more often than that is dense: then the officer's own ranges are walked, and their
 * first page is soon full.
 */
export async function findWork(
  tx: Tx,
  district: string,
  scopes: readonly WorkScope[],
  words: string,
  page: { readonly range: WorkRange; readonly limit: number },
): Promise<WorkRow[]> {
  if (scopes.length === 0) return []
  const { range, limit } = page
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows: found } = await sql<{
    id: string
  }>`SELECT cases.find_open(${like}, ${mostFound}) AS id`.execute(tx)
  if (found.length === mostFound) return listWork(tx, district, scopes, { ...range, like }, limit)
  const { rows } = await sql<WorkRow>`
    SELECT ${columns} FROM cases."case" c
    WHERE c.district = ${district} AND c.work_role IS NOT NULL AND c.id = ANY(${found.map((one) => one.id)}::uuid[])
      AND ${permitted(scopes, true)} ${narrowed(range)}
    ORDER BY c.sort_day, c.id LIMIT ${limit}`.execute(tx)
  return rows
}
