import type { Generated } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** State of a version; `superseded` = a newer one was published in its place. */
export type VersionState = 'draft' | 'published' | 'withdrawn' | 'superseded'
export type ItemState = Exclude<VersionState, 'superseded'>
export type Origin = 'pack' | 'published-list' | 'desk'

export type ItemTable = {
  district: string
  item_id: string
  code: string
  origin: Origin
  organ_code: string
  organ_name: string
  name_english: string | null
  name: string
  sort: string
  type: string
  version: number
  state: ItemState
  applied: number
  held: number
  errors: number
  warnings: number
  broken: string[]
  row_version: Generated<number>
  created_at: Date
  updated_at: Date
}

export type VersionTable = {
  district: string
  item_id: string
  version: number
  state: VersionState
  content: unknown
  findings: unknown
  created_at: Date
  created_by: string
  published_at: Date | null
  withdrawn_at: Generated<Date | null>
  withdrawn_because: Generated<string | null>
}

export type SearchTable = {
  district: string
  item_id: string
  code: string
  version: number
  published_at: Date
  organ_code: string
  persons: boolean
  legal_persons: boolean
  themes: string[]
  online: boolean
  name: string
  sort: string
  folded: string
  phrases: string[]
  words: string
  pinyin: string
  initials: string
  summary: unknown
}

type CatalogTables = {
  'catalog.item': ItemTable
  'catalog.item_version': VersionTable
  'catalog.item_search': SearchTable
}

/** The transaction with the tables of this module. */
export function tables(tx: Tx) {
  return tx.withTables<CatalogTables>()
}
