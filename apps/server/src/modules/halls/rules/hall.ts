import type { HallSummary, Sentence, Text } from '@yimen/contract'

/** Counters that do the same work, for the organs and items named. */
export type Group = {
  readonly code: string
  readonly name: Sentence
  readonly counters: readonly number[]
  readonly comprehensive: boolean
  readonly note: Sentence | null
  readonly organs: readonly string[]
  readonly items: readonly string[]
}

/** A hall as the district lays it down. */
export type HallPlan = {
  readonly code: string
  readonly name: Sentence
  readonly organ: string
  readonly division: string
  readonly address: Text
  readonly phone: string
  readonly hours: readonly HallSummary['hours'][number][]
  readonly standing: HallSummary['standing']
  readonly groups: readonly Group[]
}

/** The district's own centre has the six digits of the district, a subdistrict's hall nine. */
export function levelOf({ division }: Pick<HallPlan, 'division'>): HallSummary['level'] {
  return division.length === 6 ? 'district' : 'subdistrict'
}
