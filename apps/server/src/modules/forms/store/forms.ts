import { Form, type FormLevel, Sentence } from '@yimen/contract'
import { type Generated, type Selectable, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** State of a revision; `superseded` = a newer one was published in its place. */
export type RevisionState = 'draft' | 'published' | 'withdrawn' | 'superseded'

type FormTable = {
  district: string
  code: string
  level: FormLevel
  organ_code: string
  organ_name: string
  name: unknown
  sort: string
  revision: number
  state: Exclude<RevisionState, 'superseded'>
  published: number | null
  fields: number
  row_version: Generated<number>
  updated_at: Date
}
type RevisionTable = {
  district: string
  code: string
  revision: number
  state: RevisionState
  name: unknown
  content: unknown
  created_at: Date
  created_by: string
  published_at: Date | null
  withdrawn_at: Generated<Date | null>
  withdrawn_because: Generated<string | null>
}
type LibraryTables = { 'forms.form': FormTable; 'forms.form_revision': RevisionTable }

const tables = (tx: Tx) => tx.withTables<LibraryTables>()

export type FormRow = Omit<Selectable<FormTable>, 'name'> & { readonly name: Sentence }
export type Revision = Omit<Selectable<RevisionTable>, 'name' | 'content'> & {
  readonly name: Sentence
  readonly content: Form
}

const named = <T extends { readonly name: unknown }>(row: T) => ({ ...row, name: Sentence.parse(row.name) })

/** One form; with `lock` nobody else changes it until the transaction ends. */
export async function findForm(
  tx: Tx,
  district: string,
  code: string,
  lock: 'lock' | 'read',
): Promise<FormRow | undefined> {
  const query = tables(tx)
    .selectFrom('forms.form')
    .selectAll()
    .where('district', '=', district)
    .where('code', '=', code)
  const row = await (lock === 'lock' ? query.forUpdate() : query).executeTakeFirst()
  return row && named(row)
}

export async function insertForm(tx: Tx, form: Omit<FormRow, 'row_version'>): Promise<void> {
  await tables(tx)
    .insertInto('forms.form')
    .values({ ...form, name: JSON.stringify(form.name) })
    .execute()
}

/** Puts the newest revision's head on its form and raises the row's version. */
export async function updateForm(
  tx: Tx,
  district: string,
  code: string,
  { name, ...head }: Partial<Omit<FormRow, 'district' | 'code' | 'row_version'>>,
): Promise<void> {
  await tables(tx)
    .updateTable('forms.form')
    .set({
      ...head,
      ...(name === undefined ? {} : { name: JSON.stringify(name) }),
      row_version: sql<number>`row_version + 1`,
    })
    .where('district', '=', district)
    .where('code', '=', code)
    .execute()
}

export type FormFilter = {
  readonly text?: string | undefined
  readonly level?: FormLevel | undefined
  readonly organ?: string | undefined
  readonly state?: FormRow['state'] | undefined
}
export type FormPlace = { readonly sort: string; readonly code: string }

function filtered(tx: Tx, district: string, { text, level, organ, state }: FormFilter) {
  let query = tables(tx).selectFrom('forms.form').where('district', '=', district)
  if (level) query = query.where('level', '=', level)
  if (organ) query = query.where('organ_code', '=', organ)
  if (state) query = query.where('state', '=', state)
  if (text) {
    query = query.where((where) =>
      where.or([
        where(sql`position(lower(${text}) IN lower(name ->> 'zh'))`, '>', 0),
        where(sql`position(lower(${text}) IN lower(name ->> 'en'))`, '>', 0),
        where(sql`position(lower(${text}) IN lower(code))`, '>', 0),
        where(sql`position(lower(${text}) IN sort)`, '>', 0),
      ]),
    )
  }
  return query
}

/** Forms in order of name (pinyin), after `after`. */
export async function listFormRows(
  tx: Tx,
  district: string,
  filter: FormFilter,
  after: FormPlace | null,
  limit: number,
): Promise<FormRow[]> {
  let query = filtered(tx, district, filter).selectAll()
  if (after) query = query.where(sql<boolean>`(sort, code) > (${after.sort} COLLATE "C", ${after.code})`)
  const rows = await query.orderBy('sort').orderBy('code').limit(limit).execute()
  return rows.map(named)
}

export async function countForms(tx: Tx, district: string, filter: FormFilter): Promise<number> {
  const row = await filtered(tx, district, filter)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** One revision in full. */
export async function findRevision(
  tx: Tx,
  district: string,
  code: string,
  revision: number,
): Promise<Revision | undefined> {
  const row = await tables(tx)
    .selectFrom('forms.form_revision')
    .selectAll()
    .where('district', '=', district)
    .where('code', '=', code)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row && { ...named(row), content: Form.parse(row.content) }
}

export type RevisionHead = Omit<
  Revision,
  'content' | 'name' | 'district' | 'code' | 'created_by' | 'withdrawn_because'
>

/** All revisions of a form without their content, newest first. */
export async function listRevisions(tx: Tx, district: string, code: string): Promise<RevisionHead[]> {
  return tables(tx)
    .selectFrom('forms.form_revision')
    .select(['revision', 'state', 'created_at', 'published_at', 'withdrawn_at'])
    .where('district', '=', district)
    .where('code', '=', code)
    .orderBy('revision', 'desc')
    .execute()
}

export async function insertRevision(
  tx: Tx,
  revision: Omit<Revision, 'withdrawn_at' | 'withdrawn_because'>,
): Promise<void> {
  await tables(tx)
    .insertInto('forms.form_revision')
    .values({
      ...revision,
      name: JSON.stringify(revision.name),
      content: JSON.stringify(revision.content),
    })
    .execute()
}

/** Writes new content into the draft. */
export async function rewriteDraft(
  tx: Tx,
  district: string,
  code: string,
  draft: Pick<Revision, 'name' | 'content' | 'created_by'>,
): Promise<void> {
  await tables(tx)
    .updateTable('forms.form_revision')
    .set({
      name: JSON.stringify(draft.name),
      content: JSON.stringify(draft.content),
      created_by: draft.created_by,
    })
    .where('district', '=', district)
    .where('code', '=', code)
    .where('state', '=', 'draft')
    .execute()
}

/** Moves the one revision of a form that is in state `from` on to its next state. */
export async function moveRevision(
  tx: Tx,
  district: string,
  code: string,
  from: RevisionState,
  next: Partial<Pick<Revision, 'state' | 'published_at' | 'withdrawn_at' | 'withdrawn_because'>>,
): Promise<void> {
  await tables(tx)
    .updateTable('forms.form_revision')
    .set(next)
    .where('district', '=', district)
    .where('code', '=', code)
    .where('state', '=', from)
    .execute()
}
