import type { ComputationRule } from '@yimen/contract/forms/form.ts'

/** How many elements each rule reads: at least, at most. */
export const computationInputs: Readonly<Record<ComputationRule, readonly [number, number]>> = {
  'sex-from-identity-number': [1, 1],
  'birth-date-from-identity-number': [1, 1],
  'age-from-birth-date': [1, 1],
  'disability-kind-from-certificate-number': [1, 1],
  'disability-grade-from-certificate-number': [1, 1],
  'subdistricts-differ': [2, 2],
  sum: [1, 50],
  product: [2, 10],
  quotient: [2, 2],
}
