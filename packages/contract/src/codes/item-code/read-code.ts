import type { CodeFinding } from '../finding.ts'

/** Schemes that codes of items follow. A code is stored with its scheme, since lengths alone do not tell them apart. */
export const itemCodeSchemes = [
  'national-basic',
  'national-implementation',
  'national-handling',
  'sichuan-implementation',
] as const
export type ItemCodeScheme = (typeof itemCodeSchemes)[number]

/** What a code says about the item. Absent = this scheme or this code does not say. */
export type ItemCodeFields = {
  /** The basic code as written, without the parts that belong to the organ. */
  readonly basic?: string
  /** `00` national, otherwise the first two digits of the province. */
  readonly province?: string
  /** Item type as the list `item-type` has it, when the code names one. */
  readonly type?: string
  readonly department?: string
  readonly main?: string
  readonly sub?: string
  /** Twelve digits of the area in which the item is exercised. */
  readonly area?: string
  readonly subdistrict?: string
  /** Code of the organ as written: a social credit code when all is well. */
  readonly organ?: string
  readonly level?: string
  readonly handling?: string
}

/** A code taken apart. `value` is folded to capital letters; `findings` say what is wrong with its form. */
export type ReadItemCode = {
  readonly scheme: ItemCodeScheme
  readonly value: string
  readonly fields: ItemCodeFields
  readonly findings: readonly CodeFinding[]
}
