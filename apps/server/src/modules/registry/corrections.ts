import { type Policy, residents, staff } from '../../platform/auth/policy.ts'
import type { LiveTopic } from '../../platform/modules/module.ts'
import { answerCorrectionRoute } from './actions/answer-correction.ts'
import { reportValueRoute } from './actions/report-value.ts'
import { takeCorrectionRoute } from './actions/take-correction.ts'
import { withdrawCorrectionRoute } from './actions/withdraw-correction.ts'
import { listCorrectionsRoute } from './queries/list-corrections.ts'
import { listMyCorrectionsRoute } from './queries/list-my-corrections.ts'
import { readCorrectionRoute } from './queries/read-correction.ts'
import { stewardedOrgans } from './rules/correction-states.ts'

const stewards = staff('data-steward', 'data-coordinator')

/** Routes of the correction tickets, as the manifest of the module lists them. */
export const correctionRoutes = [
  reportValueRoute,
  listMyCorrectionsRoute,
  withdrawCorrectionRoute,
  listCorrectionsRoute,
  readCorrectionRoute,
  takeCorrectionRoute,
  answerCorrectionRoute,
]

export const correctionPolicy = {
  'registry.report-value': residents,
  'registry.list-my-corrections': residents,
  'registry.withdraw-correction': residents,
  'registry.list-corrections': stewards,
  'registry.read-correction': stewards,
  'registry.take-correction': stewards,
  'registry.answer-correction': stewards,
} satisfies Policy

/** The list of an organ's tickets at the desk. */
export const correctionTopics: readonly LiveTopic[] = [
  {
    prefix: 'corrections',
    async may(_tx, _district, who, organ) {
      const organs = stewardedOrgans(who)
      return organs === 'all' || organs.includes(organ)
    },
  },
]
