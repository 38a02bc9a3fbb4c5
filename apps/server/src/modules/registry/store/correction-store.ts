import type { CorrectionOutcome, CorrectionState, FieldValue, Sentence, Value } from '@yimen/contract'
import { type ColumnType, type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

type Json<T> = ColumnType<T, string, string>
type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>

type CorrectionTable = {
  district: string
  id: string
  version: ColumnType<number, number | undefined, number>
  state: ColumnType<CorrectionState, CorrectionState | undefined, CorrectionState>
  subject_id: string
  element: string
  element_name: Json<Sentence>
  organ: string
  organ_name: string
  store: string
  shown: Json<FieldValue>
  stated: Json<Value>
  note: string
  proof_file_id: string | null
  case_id: string | null
  reporter_id: string
  reporter_name: string
  by_staff: ColumnType<boolean, boolean | undefined, never>
  opened_at: Date
  due_on: string
  taken_by: ColumnType<string | null, string | null | undefined, string | null>
  taken_name: ColumnType<string | null, string | null | undefined, string | null>
  outcome: ColumnType<CorrectionOutcome | null, undefined, CorrectionOutcome>
  reason: ColumnType<string | null, undefined, string>
  answer: JsonOrNull<Value>
  closed_at: ColumnType<Date | null, undefined, Date>
}
export type CorrectionRow = Selectable<CorrectionTable>
export type CorrectionChange = Omit<Updateable<CorrectionTable>, 'district' | 'id' | 'version'>

const tickets = (tx: Tx) => tx.withTables<{ 'registry.correction': CorrectionTable }>()
const open = ['opened', 'taken'] as const
const closed = ['answered', 'withdrawn'] as const

/** Puts in a ticket; undefined when one about the same value is open. */
export function insertCorrection(
  tx: Tx,
  row: Insertable<CorrectionTable>,
): Promise<CorrectionRow | undefined> {
  return tickets(tx)
    .insertInto('registry.correction')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['district', 'subject_id', 'element'])
        .where(
          'state',
          'in',
          open.map((state) => sql.lit(state)),
        )
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst()
}

/** One ticket; `lock` holds it until the transaction ends. */
export function findCorrection(
  tx: Tx,
  district: string,
  id: string,
  lock = false,
): Promise<CorrectionRow | undefined> {
  const query = tickets(tx)
    .selectFrom('registry.correction')
    .selectAll()
    .where('district', '=', district)
    .where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

/** Changes a ticket that is held, and raises its version. */
export function changeCorrection(
  tx: Tx,
  row: CorrectionRow,
  change: CorrectionChange,
): Promise<CorrectionRow> {
  return tickets(tx)
    .updateTable('registry.correction')
    .set({ ...change, version: row.version + 1 })
    .where('district', '=', row.district)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The tickets that a person opened, the newest first; `before` is the last id of the page before. */
export function pageOfReporter(
  tx: Tx,
  district: string,
  reporterId: string,
  page: { readonly before: string | null; readonly limit: number },
): Promise<CorrectionRow[]> {
  let query = tickets(tx)
    .selectFrom('registry.correction')
    .selectAll()
    .where('district', '=', district)
    .where('reporter_id', '=', reporterId)
  if (page.before !== null) query = query.where('id', '<', page.before)
  return query.orderBy('id', 'desc').limit(page.limit).execute()
}

const ofOrgans = (tx: Tx, district: string, organs: readonly string[] | 'all') => {
  const query = tickets(tx).selectFrom('registry.correction').selectAll().where('district', '=', district)
  return organs === 'all' ? query : query.where(sql<boolean>`organ = ANY(${[...organs]}::text[])`)
}

/** Open tickets of some organs' sources, the first due first. */
export function pageOfOpen(
  tx: Tx,
  district: string,
  organs: readonly string[] | 'all',
  page: { readonly after: { readonly day: string; readonly id: string } | null; readonly limit: number },
): Promise<CorrectionRow[]> {
  const { after } = page
  let query = ofOrgans(tx, district, organs).where(
    'state',
    'in',
    open.map((state) => sql.lit(state)),
  )
  if (after) query = query.where(sql<boolean>`(due_on, id) > (${after.day}::date, ${after.id}::uuid)`)
  return query.orderBy('due_on').orderBy('id').limit(page.limit).execute()
}

/** Closed tickets of some organs' sources, the newest first. */
export function pageOfClosed(
  tx: Tx,
  district: string,
  organs: readonly string[] | 'all',
  page: { readonly before: string | null; readonly limit: number },
): Promise<CorrectionRow[]> {
  let query = ofOrgans(tx, district, organs).where(
    'state',
    'in',
    closed.map((state) => sql.lit(state)),
  )
  if (page.before !== null) query = query.where('id', '<', page.before)
  return query.orderBy('id', 'desc').limit(page.limit).execute()
}

/** The ticket that a file proves, if any. */
export function correctionOfFile(tx: Tx, district: string, fileId: string): Promise<CorrectionRow[]> {
  return tickets(tx)
    .selectFrom('registry.correction')
    .selectAll()
    .where('district', '=', district)
    .where('proof_file_id', '=', fileId)
    .execute()
}

/** Which of these files prove something in a ticket. */
export async function filesOfCorrections(
  tx: Tx,
  district: string,
  fileIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT proof_file_id AS id FROM registry.correction
    WHERE district = ${district} AND proof_file_id = ANY(${[...fileIds]}::uuid[])`.execute(tx)
  return rows.map(({ id }) => id)
}
