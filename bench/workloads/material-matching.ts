import {
  sampleTypes,
  scoreTypeMatcher,
} from '../../apps/server/src/modules/materials/testing/labelled-names.ts'
import type { Workload } from '../workload.ts'

/** Names of materials as lists write them, matched to the standard types of the sample district. */
export const materialMatching: Workload = {
  about:
    'names of materials matched to standard types, by a small labelled set, written beside the matcher and not held out from it',
  aim: 'precision ≥ 0.95 at recall ≥ 0.85',
  async run(_, say) {
    say(`matching against ${sampleTypes().length} types`)
    const { wrong, ...figures } = scoreTypeMatcher()
    for (const { name, code, got } of wrong) say(`${name}: ${got} instead of ${code}`)
    return figures
  },
}
