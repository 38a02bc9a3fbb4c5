import { makeTypeMatcher } from '../../apps/server/src/modules/materials/rules/matching/match-type.ts'
import {
  type Half,
  labelledNames,
  sampleTypes,
  scoreTypeMatcher,
} from '../../apps/server/src/modules/materials/testing/labelled-names.ts'
import { percentile } from '../percentile.ts'
import type { Figures, Workload } from '../workload.ts'

/** Names of materials as lists write them, matched to the standard types of the sample district. */
export const materialMatching: Workload = {
  about:
    'names of materials matched to standard types, by a labelled set with names that mean none of them; half of it held out',
  aim: 'precision ≥ 0.95 at recall ≥ 0.85, on both halves',
  async run(_, say) {
    const names = labelledNames()
    say(`matching ${names.length} names against ${sampleTypes().length} types`)
    for (const { name, type, got } of scoreTypeMatcher('tuned').wrong)
      say(`${name}: ${got} instead of ${type}`)
    const samples = timesOf(names.map(({ name }) => name))
    return {
      names: names.length,
      names_that_mean_none: names.filter(({ type }) => type === null).length,
      ...figures('tuned', 'tuned'),
      ...figures('held_out', 'held'),
      p50_ms: percentile(samples, 0.5),
      p95_ms: percentile(samples, 0.95),
    }
  },
}

function figures(title: string, half: Half): Figures {
  const { precision, recall, proposed, right, meant } = scoreTypeMatcher(half)
  return {
    [`${title}_precision`]: precision,
    [`${title}_recall`]: recall,
    [`${title}_proposed`]: proposed,
    [`${title}_right`]: right,
    [`${title}_meant`]: meant,
  }
}

function timesOf(names: readonly string[]): number[] {
  const match = makeTypeMatcher(sampleTypes())
  for (const name of names) match(name)
  return names.map((name) => {
    const start = performance.now()
    match(name)
    return performance.now() - start
  })
}
