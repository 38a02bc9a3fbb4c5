import type { Situation } from '@yimen/contract/catalog/item.ts'

/** A question whose answer decides which materials and fields are needed (情形). */
export type SituationQuestion = Situation
