import type {
  DataKind,
  DemandState,
  DutyState,
  MatchKind,
  MatchPath,
  MatchProposal,
  ProbeVerdict,
  Sentence,
  SharingType,
  UpdateCycle,
} from '@yimen/contract'
import type { ColumnType, Generated, Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** A jsonb column: read as a value, written as text. */
type Json<T> = ColumnType<T, string, string>

/** One refusal as it is kept: who said so, whose they named, why and when. */
export type DisownedRecord = {
  readonly organ: string
  readonly says: string
  readonly reason: string
  readonly at: string
}

type SupplyTable = {
  district: string
  id: string
  organ: string
  kind: DataKind
  code: string
  name: Json<Sentence>
  store: string
  cycle: UpdateCycle
  sharing: SharingType
  sharing_basis: string | null
  complete: boolean
  registered_at: Date
  withdrawn_at: Date | null
  version: Generated<number>
}

type DutyTable = {
  district: string
  id: string
  number: string
  organ: string
  store: string
  cycle: UpdateCycle
  completeness: number | null
  availability: number | null
  answer_within: number | null
  interface: string | null
  sharing: SharingType
  basis: string
  basis_english: Generated<string | null>
  state: DutyState
  failing: Generated<boolean>
  origin: 'pack' | 'demand'
  confirmed_at: Date
  mounted_at: Date | null
  live_at: Date | null
  withdrawn_at: Date | null
  withdrawn_because: string | null
  probed_at: Date | null
  updated_at: Date
  version: Generated<number>
}

type DutyLineTable = { district: string; duty_id: string; kind: DataKind; code: string; name: Json<Sentence> }

type DemandTable = {
  district: string
  id: string
  number: string
  kind: DataKind
  code: string
  name: Json<Sentence>
  asking: string
  items: string[]
  yearly: number | null
  reason: string | null
  origin: 'items' | 'hand'
  state: DemandState
  asked: string | null
  proposed: string | null
  match_kind: MatchKind
  match_path: MatchPath
  match_why: MatchProposal['why']
  disowned: ColumnType<readonly DisownedRecord[], string | undefined, string>
  ruled: Generated<boolean>
  ruling: string | null
  returned_because: string | null
  dispatched_at: Date | null
  due_on: string | null
  reminders: Generated<number>
  reminded_on: string | null
  supervised_at: Date | null
  duty_id: string | null
  created_at: Date
  updated_at: Date
  version: Generated<number>
}

type CampaignTable = {
  district: string
  id: string
  name: string
  due_on: string
  opened_at: Date
  closed_at: Date | null
  version: Generated<number>
}

type ProbeTable = {
  district: string
  duty_id: string
  at: Date
  up: ProbeVerdict
  milliseconds: number | null
  fault: string | null
  fresh: ProbeVerdict
  newest: Date | null
  complete: ProbeVerdict
  share: number | null
  failed: boolean
}

type SourcingTables = {
  'sourcing.supply': SupplyTable
  'sourcing.duty': DutyTable
  'sourcing.duty_line': DutyLineTable
  'sourcing.demand': DemandTable
  'sourcing.campaign': CampaignTable
  'sourcing.campaign_demand': { district: string; campaign_id: string; demand_id: string }
  'sourcing.probe': ProbeTable
}

export type SupplyRow = Selectable<SupplyTable>
export type DutyRow = Selectable<DutyTable>
export type NewDutyRow = Insertable<DutyTable>
export type DutyChange = Omit<Updateable<DutyTable>, 'district' | 'id' | 'number' | 'version'>
export type DutyLineRow = Selectable<DutyLineTable>
export type DemandRow = Selectable<DemandTable>
export type NewDemandRow = Insertable<DemandTable>
export type DemandChange = Omit<Updateable<DemandTable>, 'district' | 'id' | 'number' | 'version'>
export type CampaignRow = Selectable<CampaignTable>
export type ProbeRow = Selectable<ProbeTable>

/** The transaction with the tables of this module. */
export function tables(tx: Tx) {
  return tx.withTables<SourcingTables>()
}
