import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { FieldUsed } from '../rules/fields-used.ts'

/** What uses elements: a published item (by its id) or a published form of the library (by its code). */
export type ElementUser = {
  readonly kind: 'item' | 'form'
  readonly id: string
  readonly code: string
  readonly name: string
  readonly version: number
  readonly organ: { readonly code: string; readonly name: string }
}
export type ElementUseRow = FieldUsed & { readonly user: ElementUser }

/** Where a page of uses goes on: after this use, in order of element, kind, user and place. */
export type UsePlace = {
  readonly element: string
  readonly kind: string
  readonly id: string
  readonly section: string
  readonly group: string
}

export type UseFilter = {
  readonly kind?: ElementUser['kind'] | undefined
  readonly elements?: readonly string[] | undefined
  readonly users?: readonly string[] | undefined
  readonly organ?: string | undefined
}

/** Writes what these users use, in place of what they used before. */
export async function putElementUses(
  tx: Tx,
  district: string,
  users: readonly { readonly user: ElementUser; readonly fields: readonly FieldUsed[] }[],
): Promise<void> {
  for (const kind of ['item', 'form'] as const) {
    const ids = users.flatMap(({ user }) => (user.kind === kind ? [user.id] : []))
    await removeElementUses(tx, district, kind, ids)
  }
  const rows = users.flatMap(({ user, fields }) =>
    fields.map((field) => ({
      element: field.element,
      user_kind: user.kind,
      user_id: user.id,
      section: field.section,
      field_group: field.group ?? '',
      code: user.code,
      name: user.name,
      version: user.version,
      organ_code: user.organ.code,
      organ_name: user.organ.name,
      required: field.required,
      filled_by: field.filledBy,
      computed: field.computed,
    })),
  )
  if (rows.length === 0) return
  await sql`
    INSERT INTO forms.element_use (district, element, user_kind, user_id, section, field_group, code, name, version,
      organ_code, organ_name, required, filled_by, computed)
    SELECT ${district}, x.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x (element text, user_kind text,
      user_id text, section text, field_group text, code text, name text, version int, organ_code text,
      organ_name text, required text, filled_by text, computed boolean)`.execute(tx)
}

/** These users use nothing any more: they were withdrawn. */
export async function removeElementUses(
  tx: Tx,
  district: string,
  kind: ElementUser['kind'],
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await sql`DELETE FROM forms.element_use
    WHERE district = ${district} AND user_kind = ${kind} AND user_id = ANY(${[...ids]}::text[])`.execute(tx)
}

type Row = Omit<FieldUsed, 'group'> & { readonly group: string } & {
  readonly kind: ElementUser['kind']
  readonly id: string
  readonly code: string
  readonly name: string
  readonly version: number
  readonly organ_code: string
  readonly organ_name: string
}

/** Uses in order of element, kind, user and place; all of them, or one page after `after`. */
export async function listElementUses(
  tx: Tx,
  district: string,
  filter: UseFilter,
  page?: { readonly after: UsePlace | null; readonly limit: number },
): Promise<ElementUseRow[]> {
  const where = [sql`district = ${district}`]
  if (filter.kind !== undefined) where.push(sql`user_kind = ${filter.kind}`)
  if (filter.elements) where.push(sql`element = ANY(${[...filter.elements]}::text[])`)
  if (filter.users) where.push(sql`user_id = ANY(${[...filter.users]}::text[])`)
  if (filter.organ !== undefined) where.push(sql`organ_code = ${filter.organ}`)
  const after = page?.after
  if (after)
    where.push(sql`(element, user_kind, user_id, section, field_group) >
      (${after.element}, ${after.kind}, ${after.id}, ${after.section}, ${after.group})`)
  const { rows } = await sql<Row>`
    SELECT element, user_kind AS kind, user_id AS id, section, field_group AS "group", code, name, version,
      organ_code, organ_name, required, filled_by AS "filledBy", computed
    FROM forms.element_use WHERE ${sql.join(where, sql` AND `)}
    ORDER BY element, user_kind, user_id, section, field_group
    ${page ? sql`LIMIT ${page.limit}` : sql``}`.execute(tx)
  return rows.map((row) => ({
    element: row.element,
    section: row.section,
    group: row.group === '' ? null : row.group,
    required: row.required,
    filledBy: row.filledBy,
    computed: row.computed,
    user: {
      kind: row.kind,
      id: row.id,
      code: row.code,
      name: row.name,
      version: row.version,
      organ: { code: row.organ_code, name: row.organ_name },
    },
  }))
}

/** How many published items and forms use each of these elements. */
export async function countElementUsers(
  tx: Tx,
  district: string,
  elements: readonly string[],
): Promise<Map<string, number>> {
  if (elements.length === 0) return new Map()
  const { rows } = await sql<{ element: string; users: number }>`
    SELECT element, count(DISTINCT (user_kind, user_id)) AS users FROM forms.element_use
    WHERE district = ${district} AND element = ANY(${[...elements]}::text[]) GROUP BY element`.execute(tx)
  return new Map(rows.map(({ element, users }) => [element, users]))
}

/** The names of the items and forms that use each element. */
export async function titlesByElement(tx: Tx, district: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ element: string; names: string[] }>`
    SELECT element, array_agg(DISTINCT name) AS names FROM forms.element_use
    WHERE district = ${district} GROUP BY element`.execute(tx)
  return new Map(rows.map(({ element, names }) => [element, names]))
}
