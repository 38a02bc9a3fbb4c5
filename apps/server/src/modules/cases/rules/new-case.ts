import type { FieldValue } from '@yimen/contract'
import type { CaseRow, NewCase } from '../store/tables.ts'
import type { ItemDefinition } from './item-version.ts'

/** For whom somebody applies, and in which capacity. */
export type Applicant = {
  readonly id: string
  readonly name: string
  readonly kind: CaseRow['applicant_kind']
  readonly capacity: CaseRow['capacity']
}

/** What a case is begun with: who applies for what, by whose hand, and what the sources know. */
export type Beginning = {
  readonly district: string
  readonly id: string
  readonly item: ItemDefinition
  readonly applicant: Applicant
  readonly representative: { readonly subjectId: string; readonly name: string }
  readonly known: Readonly<Record<string, FieldValue>>
  readonly now: Date
}

/** The columns that every new case begins with; draft or handed in whole, the rest is set by whoever begins it. */
export function newCase(begin: Beginning) {
  const { district, id, item, applicant, representative, known, now } = begin
  const { content } = item
  return {
    ...nothingYet,
    district,
    id,
    item_code: item.code,
    item_version: item.version,
    item_name: content.name,
    item_name_english: content.nameEnglish ?? null,
    organ: content.organ.code,
    organ_name: content.organ.name,
    applicant_id: applicant.id,
    applicant_name: applicant.name,
    applicant_kind: applicant.kind,
    representative_id: representative.subjectId,
    representative_name: representative.name,
    capacity: applicant.capacity,
    once: content.oncePerSubject,
    channel: 'portal',
    known: JSON.stringify(known),
    created_at: now,
    updated_at: now,
  } as const satisfies Partial<NewCase>
}

const nothingYet = {
  number: null,
  version: 1,
  step: null,
  outcome: null,
  submitted_at: null,
  received_on: null,
  tell_by: null,
  accepted_on: null,
  due_on: null,
  decided_at: null,
  delivered_at: null,
  reason: null,
  legal_basis: null,
  claimed_by: null,
  claimed_name: null,
  work_role: null,
  kept_until: null,
} as const
