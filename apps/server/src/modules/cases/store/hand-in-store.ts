import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { MadeLast } from '../../../platform/actions/made-last.ts'
import { serialStatement } from '../../../platform/serial/next-serial.ts'
import type { HandedIn } from './paper-store.ts'
import type { DocumentContent, NewCase } from './tables.ts'

export type WholeCase = {
  readonly row: NewCase
  readonly materials: readonly HandedIn[]
  readonly receipt: {
    readonly id: string
    readonly title: string
    readonly content: DocumentContent
    readonly verifyCode: string
  }
  readonly year: number
}

/** What writes a whole submitted case, and the number that it gets thereby. */
export type WritingCase = {
  readonly statement: RawBuilder<{ number: string }>
  readonly number: MadeLast<{ number: string }>
}

/**
 * One statement for a whole submitted case: its number, the case, what was handed in, and its receipt. The number is taken
 * in the same statement, so that its series is locked from there to the end of COMMIT and no longer.
 */
export function writingWholeCase({ row, materials, receipt, year }: WholeCase): WritingCase {
  const serial = serialStatement(row.district, { organ: row.organ, year, kind: 'case' })
  const statement = sql<{ number: string }>`
    WITH serial AS (${serial}),
    numbered AS (SELECT ${`${row.organ}-${year}-`} || lpad(last::text, 6, '0') AS number FROM serial),
    written AS (
      INSERT INTO cases."case" (district, id, number, version, item_code, item_version, item_name, item_name_english,
        organ, organ_name, status, applicant_id, applicant_name, applicant_kind, representative_id,
        representative_name, capacity, once, channel, answers, own, known, refused, submitted_at, struck_off, received_on, tell_by,
        work_role, sort_day, created_at, updated_at)
      SELECT ${row.district}, ${row.id}, number, 1, ${row.item_code}, ${row.item_version}, ${row.item_name},
        ${row.item_name_english}, ${row.organ}, ${row.organ_name}, ${row.status}, ${row.applicant_id},
        ${row.applicant_name}, ${row.applicant_kind}, ${row.representative_id}, ${row.representative_name},
        ${row.capacity}, ${row.once}, ${row.channel}, ${row.answers}::jsonb, ${row.own}::jsonb, ${row.known}::jsonb,
        ${row.refused}::text[], ${row.submitted_at}, ${row.struck_off ?? null}::jsonb, ${row.received_on}::date, ${row.tell_by}::date, ${row.work_role},
        ${row.sort_day}::date, ${row.created_at}, ${row.updated_at}
      FROM numbered RETURNING number),
    handed AS (
      INSERT INTO cases.material (district, case_id, requirement, material_id, from_vault)
      SELECT ${row.district}, ${row.id}, requirement, material_id, from_vault
      FROM unnest(${materials.map((one) => one.requirement)}::text[], ${materials.map((one) => one.material_id)}::uuid[],
        ${materials.map((one) => one.from_vault)}::boolean[]) AS one(requirement, material_id, from_vault)),
    receipted AS (
      INSERT INTO cases.document (district, id, case_id, kind, number, title, issued_on, issued_by, content, verify_code)
      SELECT ${row.district}, ${receipt.id}, ${row.id}, 'receipt', number, ${receipt.title}::jsonb,
        ${row.received_on}::date, ${row.organ_name}, ${JSON.stringify(receipt.content)}::jsonb, ${receipt.verifyCode}
      FROM numbered)
    SELECT number FROM written`
  const number = {
    mark: randomUUID(),
    sql: sql<string>`(SELECT number FROM cases."case" WHERE district = ${row.district} AND id = ${row.id})`,
    of: (written: { number: string }) => written.number,
  }
  return { statement, number }
}
