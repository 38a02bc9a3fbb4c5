import { makeMatcher } from '../../apps/server/src/modules/forms/rules/matching/matcher.ts'
import {
  halves,
  type LabelledField,
  labelledFields,
  sampleDefinitions,
  scoreMatcher,
} from '../../apps/server/src/modules/forms/testing/labelled-fields.ts'
import { percentile } from '../percentile.ts'
import type { Figures, Workload } from '../workload.ts'

/** Labels as people write them, matched to the elements of the sample district; half of them never looked at in tuning. */
export const elementMatching: Workload = {
  about: 'labels of forms matched to data elements, by a labelled set with labels that mean none of them',
  aim: 'precision ≥ 0.95 at recall ≥ 0.85, on both halves',
  async run(_, say) {
    const labels = labelledFields()
    const { tuned, held } = halves(labels)
    say(`matching ${labels.length} labels`)
    const samples = timesOf(labels)
    return {
      labels: labels.length,
      labels_that_mean_none: labels.filter(({ element }) => element === null).length,
      ...figures('all', labels),
      ...figures('tuned', tuned),
      ...figures('held_out', held),
      p50_ms: percentile(samples, 0.5),
      p95_ms: percentile(samples, 0.95),
    }
  },
}

function figures(half: string, labels: readonly LabelledField[]): Figures {
  const { precision, recall, proposed, right, meant } = scoreMatcher(labels)
  return {
    [`${half}_precision`]: precision,
    [`${half}_recall`]: recall,
    [`${half}_proposed`]: proposed,
    [`${half}_right`]: right,
    [`${half}_meant`]: meant,
  }
}

function timesOf(labels: readonly LabelledField[]): number[] {
  const { elements, codeLists } = sampleDefinitions()
  const matcher = makeMatcher(elements, codeLists)
  for (const { field } of labels) matcher.match(field)
  return labels.map(({ field }) => {
    const start = performance.now()
    matcher.match(field)
    return performance.now() - start
  })
}
