import type {
  Answers,
  CaseStatus,
  FieldValue,
  FormValues,
  MaterialRequirement,
  Sentence,
} from '@yimen/contract'
import type { ColumnType, Insertable, Selectable, Updateable } from 'kysely'

/** A jsonb column: read as a value, written as text. */
type Json<T> = ColumnType<T, string, string>
type Defaulted<T> = ColumnType<T, T | undefined, T>

/** What was struck off when a case was submitted: source, law and duty by material type. */
export type StruckOffTypes = Readonly<Record<string, NonNullable<MaterialRequirement['exemption']>>>

/** A special procedure outside the clock; `to` is null while it lasts. */
export type PauseRecord = {
  readonly procedure: string
  readonly name: Sentence
  readonly reason: string
  readonly from: string
  readonly to: string | null
  readonly expectedOn: string
  readonly finding: string | null
}
export type ExtensionRecord = {
  readonly days: number
  readonly reason: string
  readonly on: string
  readonly by: string
}
export type CorrectionRecord = {
  readonly requestedAt: string
  readonly dueOn: string
  readonly items: readonly {
    readonly kind: 'material' | 'field'
    readonly code: string
    readonly name: string
    readonly what: string
  }[]
  readonly correctedAt: string | null
}

export type CaseTable = {
  district: string
  id: string
  number: string | null
  version: number
  item_code: string
  item_version: number
  item_name: string
  item_name_english: string | null
  organ: string
  organ_name: string
  status: CaseStatus
  step: number | null
  outcome: 'granted' | 'denied' | null
  applicant_id: string
  applicant_name: string
  applicant_kind: 'person' | 'legal-person'
  representative_id: string
  representative_name: string
  capacity: 'self' | 'legal-representative' | 'agent'
  once: Defaulted<boolean>
  channel: 'portal' | 'counter' | 'kiosk' | 'miniapp'
  answers: Json<Answers>
  own: Json<FormValues>
  known: Json<Record<string, FieldValue>>
  refused: Defaulted<string[]>
  internal: ColumnType<FormValues, string | undefined, string>
  submitted_at: Date | null
  struck_off: ColumnType<StruckOffTypes | null, string | null | undefined, string | null>
  received_on: string | null
  tell_by: string | null
  accepted_on: string | null
  deemed: Defaulted<boolean>
  due_on: string | null
  provisional: Defaulted<boolean>
  decided_at: Date | null
  delivered_at: Date | null
  correction: ColumnType<CorrectionRecord | null, string | null | undefined, string | null>
  pauses: ColumnType<readonly PauseRecord[], string | undefined, string>
  paused: Defaulted<boolean>
  extensions: ColumnType<readonly ExtensionRecord[], string | undefined, string>
  reason: string | null
  legal_basis: string | null
  claimed_by: string | null
  claimed_name: string | null
  work_role: 'clerk' | 'reviewer' | 'decider' | null
  sort_day: Defaulted<string>
  kept_until: string | null
  /** Of a draft: the day on which its owner was told that it goes. */
  told_on: Defaulted<string | null>
  created_at: Date
  updated_at: Date
}

/** What a document's PDF is drawn from. */
export type DocumentContent = {
  readonly addressee: string
  readonly paragraphs: readonly string[]
  readonly table: readonly (readonly [string, string])[]
}

export type CasesTables = {
  'cases.case': CaseTable
  'cases.material': {
    district: string
    case_id: string
    requirement: string
    material_id: string
    from_vault: boolean
  }
  'cases.document': {
    district: string
    id: string
    case_id: string
    kind:
      | 'receipt'
      | 'acceptance-notice'
      | 'correction-notice'
      | 'refusal'
      | 'not-needed-notice'
      | 'pause-notice'
      | 'extension-notice'
      | 'decision'
      | 'result'
    number: string
    title: Json<Sentence>
    issued_on: string
    issued_by: string
    content: Json<DocumentContent>
    file_id: string | null
    verify_code: string
  }
  'cases.opinion': {
    district: string
    id: string
    case_id: string
    step: number
    step_name: Json<Sentence>
    staff_id: string
    staff_name: string
    at: Date
    outcome: 'grant' | 'deny' | 'granted' | 'denied' | 'sent-back'
    opinion: string
  }
  'cases.handled': { district: string; staff_id: string; case_id: string; at: Date }
}

export type CaseRow = Selectable<CaseTable>
export type NewCase = Insertable<CaseTable>
export type CaseChange = Omit<Updateable<CaseTable>, 'district' | 'id' | 'version' | 'created_at'>
export type DocumentRow = Selectable<CasesTables['cases.document']>
export type OpinionRow = Selectable<CasesTables['cases.opinion']>
