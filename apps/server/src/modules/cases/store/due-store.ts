import type { CaseStatus } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { CaseRow, CasesTables } from './tables.ts'

// Literals, so that a prepared statement still finds the indexes that hold only one status. Rows that somebody is
// working on just now are left for the next time.
const inStatus = (tx: Tx, district: string, status: CaseStatus) =>
  tx
    .withTables<CasesTables>()
    .selectFrom('cases.case')
    .selectAll()
    .where('district', '=', district)
    .where('status', '=', sql.lit(status))
    .forUpdate()
    .skipLocked()

/** Submitted cases that nobody answered in the days there were, the longest waiting first. */
export function listUnanswered(
  tx: Tx,
  district: string,
  page: { readonly today: string; readonly after: CaseRow | undefined; readonly limit: number },
): Promise<CaseRow[]> {
  const { today, after, limit } = page
  let query = inStatus(tx, district, 'submitted').where('tell_by', '<', today)
  if (after) {
    query = query.where(sql<boolean>`(tell_by, id) > (${after.tell_by}::date, ${after.id}::uuid)`)
  }
  return query.orderBy('tell_by').orderBy('id').limit(limit).execute()
}

/** Cases whose correction was not made by its day. */
export function listUncorrected(tx: Tx, district: string, today: string, limit: number): Promise<CaseRow[]> {
  return inStatus(tx, district, 'correction-requested')
    .where('sort_day', '<', today)
    .orderBy('sort_day')
    .limit(limit)
    .execute()
}

/** Drafts that are kept no longer, of which the owner was told. */
export function listOldDrafts(tx: Tx, district: string, today: string, limit: number): Promise<CaseRow[]> {
  return inStatus(tx, district, 'draft')
    .where('kept_until', '<', today)
    .where('told_on', 'is not', null)
    .orderBy('kept_until')
    .limit(limit)
    .execute()
}

/** Drafts that are kept up to a day at most and whose owner was not told yet. */
export function listUntoldDrafts(tx: Tx, district: string, upTo: string, limit: number): Promise<CaseRow[]> {
  return inStatus(tx, district, 'draft')
    .where('kept_until', '<=', upTo)
    .where('told_on', 'is', null)
    .orderBy('kept_until')
    .limit(limit)
    .execute()
}

/** Cases under review whose due day was reckoned on a calendar that was not published yet. */
export function listProvisional(tx: Tx, district: string): Promise<CaseRow[]> {
  return tx
    .withTables<CasesTables>()
    .selectFrom('cases.case')
    .selectAll()
    .where('district', '=', district)
    .where('provisional', '=', sql.lit(true))
    .where('status', 'in', ['accepted', 'reviewing'])
    .where('work_role', 'is not', null)
    .forUpdate()
    .skipLocked()
    .execute()
}
