import type { CaseStatus } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { CaseChange, CaseRow, CasesTables, NewCase } from './tables.ts'

const cases = (tx: Tx) => tx.withTables<CasesTables>()
// As literals, so that a prepared statement still finds the indexes that hold only one status.
const draft = sql.lit<CaseStatus>('draft')

/** One case, or undefined. `lock` holds it until the transaction ends: for every action that changes it. */
export function findCase(tx: Tx, district: string, id: string, lock = false): Promise<CaseRow | undefined> {
  const query = cases(tx)
    .selectFrom('cases.case')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

/** The draft that this representative has open for a subject and an item. */
export function findDraft(
  tx: Tx,
  district: string,
  place: { applicantId: string; itemCode: string; representativeId: string },
): Promise<CaseRow | undefined> {
  return cases(tx)
    .selectFrom('cases.case')
    .selectAll()
    .where('district', '=', district)
    .where('applicant_id', '=', place.applicantId)
    .where('item_code', '=', place.itemCode)
    .where('representative_id', '=', place.representativeId)
    .where('status', '=', draft)
    .forUpdate()
    .executeTakeFirst()
}

/**
 * Whether the subject has, or had granted, this item: for items that are granted once. Holds the question until the
 * transaction ends, so that two representatives cannot both hear “no”; an index backs it up.
 */
export async function hasLiveCase(
  tx: Tx,
  district: string,
  applicantId: string,
  itemCode: string,
): Promise<CaseRow | undefined> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${district}/${applicantId}/${itemCode}`}, 0))`.execute(
    tx,
  )
  return await cases(tx)
    .selectFrom('cases.case')
    .selectAll()
    .where('district', '=', district)
    .where('applicant_id', '=', applicantId)
    .where('item_code', '=', itemCode)
    .where('status', 'not in', ['draft', 'refused', 'withdrawn', 'lapsed', 'not-needed', 'void'])
    .where((where) => where.or([where('outcome', 'is', null), where('outcome', '=', 'granted')]))
    .limit(1)
    .executeTakeFirst()
}

/** Puts in a draft; undefined when the same representative has one open for this subject and item already. */
export function insertDraft(tx: Tx, row: NewCase): Promise<CaseRow | undefined> {
  return cases(tx)
    .insertInto('cases.case')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['district', 'applicant_id', 'item_code', 'representative_id'])
        .where('status', '=', draft)
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst()
}

/** Changes a case that is held locked, and raises its version: whoever saw an older one is told. */
export function changeCase(tx: Tx, row: CaseRow, change: CaseChange): Promise<CaseRow> {
  return cases(tx)
    .updateTable('cases.case')
    .set({ ...change, version: row.version + 1 })
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Notes that the owner of a draft was told that it goes. Its version stays: whoever is filling it in just now is not disturbed. */
export async function noteTold(
  tx: Tx,
  row: CaseRow,
  told: { readonly told_on: string; readonly kept_until: string },
): Promise<void> {
  await cases(tx)
    .updateTable('cases.case')
    .set(told)
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .where('status', '=', draft)
    .execute()
}

export async function deleteDraft(tx: Tx, row: CaseRow): Promise<void> {
  await cases(tx)
    .deleteFrom('cases.case')
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .where('status', '=', draft)
    .execute()
}

/** As far as an agent may see the cases of a subject; `items` null = every item. */
export type Limited = {
  readonly subjectId: string
  readonly items: readonly string[] | null
  readonly drafts: boolean
}

/**
 * The cases of some subjects, newest change first, of all statuses or of some; `after` is the last row of the page
 * before.
 */
export function listCasesOf(
  tx: Tx,
  district: string,
  subjects: readonly string[],
  page: {
    readonly after: { readonly at: Date; readonly id: string } | null
    readonly limit: number
    readonly statuses?: readonly CaseStatus[]
    readonly limited?: readonly Limited[]
  },
): Promise<CaseRow[]> {
  const { after, limit, statuses, limited = [] } = page
  let query = cases(tx)
    .selectFrom('cases.case')
    .selectAll()
    .where('district', '=', district)
    .where((where) =>
      where.or([
        where('applicant_id', 'in', [...subjects]),
        ...limited.map(({ subjectId, items, drafts }) =>
          where.and([
            where('applicant_id', '=', subjectId),
            ...(items === null ? [] : [where('item_code', 'in', [...items])]),
            ...(drafts ? [] : [where('status', '<>', 'draft')]),
          ]),
        ),
      ]),
    )
  if (statuses) query = query.where('status', 'in', [...statuses])
  if (after) {
    query = query.where((where) =>
      where.or([
        where('updated_at', '<', after.at),
        where.and([where('updated_at', '=', after.at), where('id', '<', after.id)]),
      ]),
    )
  }
  return query.orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
}

/** Notes that an officer acted on a case, for the list of what one has done. */
export async function noteHandled(tx: Tx, row: CaseRow, staffId: string, at: Date): Promise<void> {
  await cases(tx)
    .insertInto('cases.handled')
    .values({ district: row.district, staff_id: staffId, case_id: row.id, at })
    .onConflict((conflict) => conflict.columns(['district', 'staff_id', 'case_id']).doUpdateSet({ at }))
    .execute()
}
