import { StaffRole } from '@yimen/contract'
import { sql } from 'kysely'
import type { Reading } from './reading.ts'

/** A row of `audit.reading`. */
export type ReadingRow = {
  id: string
  at: Date
  actor_kind: Reading['actor']['kind']
  actor_id: string
  actor_name: string
  organ: string | null
  organ_name: string | null
  role: string | null
  subject_id: string | null
  subject_name: string | null
  action: string
  fields: string[]
  purpose: string
  case_id: string | null
  case_number: string | null
}

/** The columns of a reading, from a table named `r`. */
export const readingColumns = sql.raw(
  `r.id, r.at, r.actor_kind, r.actor_id, r.actor_name, r.organ, r.organ_name, r.role, r.subject_id, r.subject_name,
   r.action, r.fields, r.purpose, r.case_id, r.case_number`,
)

/** The reading of a row. */
export function readingOf(row: ReadingRow): Reading {
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    post:
      row.organ !== null && row.organ_name !== null && row.role !== null
        ? { organ: row.organ, organName: row.organ_name, role: StaffRole.parse(row.role) }
        : null,
    subject: row.subject_id === null ? null : { id: row.subject_id, name: row.subject_name ?? '' },
    action: row.action,
    fields: row.fields,
    purpose: row.purpose,
    case: row.case_id === null ? null : { id: row.case_id, number: row.case_number },
  }
}
