import {
  acceptCase,
  decideCase,
  deliverCase,
  openCase,
  pauseCase,
  requestCorrection,
  reviewCase,
} from '@yimen/contract'
import { produceResult } from '../jobs/produce-result.ts'
import { act } from './act.ts'
import type { Everybody } from './everybody.ts'
import { submittedHygiene } from './hygiene-matter.ts'
import type { SampleDistrict } from './sample-district.ts'

export const review = { proposal: 'grant' as const, opinion: '合格' }
export const testing = { procedure: 'testing', reason: '现场采样', expectedOn: '2026-10-09' }
export const item = { kind: 'field' as const, code: 'B18', name: '检测报告编号', what: '看不清' }

/** The stages to which a test can bring a case of the hygiene permit. */
export type Stage =
  | 'draft'
  | 'submitted'
  | 'correction'
  | 'accepted'
  | 'paused'
  | 'second'
  | 'deciding'
  | 'released'
  | 'delivered'

/** Brings a case to where an action can be done, each stage on top of the one before. Answers its id. */
export function stagesOf(district: SampleDistrict, people: Everybody): Record<Stage, () => Promise<string>> {
  const shop = district.subject('clipmoon-hair')
  const stages = {
    async draft() {
      const { body } = await people.applicant.post('/api/cases', {
        itemCode: 'public-place-hygiene',
        onBehalfOf: shop,
        anew: true,
      })
      return openCase.response.parse(body).case.caseId
    },
    submitted: async () => (await submittedHygiene(people.applicant, shop, 'counter')).caseId,
    async correction() {
      const caseId = await stages.submitted()
      await act(district, people['clerk of the centre'], requestCorrection, caseId, { items: [item] })
      return caseId
    },
    async accepted() {
      const caseId = await stages.submitted()
      await act(district, people['clerk of the centre'], acceptCase, caseId)
      return caseId
    },
    async paused() {
      const caseId = await stages.accepted()
      await act(district, people.reviewer, pauseCase, caseId, testing)
      return caseId
    },
    async second() {
      const caseId = await stages.accepted()
      await act(district, people.reviewer, reviewCase, caseId, review)
      return caseId
    },
    async deciding() {
      const caseId = await stages.second()
      await act(district, people.reviewer, reviewCase, caseId, review)
      return caseId
    },
    async released() {
      const caseId = await stages.deciding()
      await act(district, people.decider, decideCase, caseId, { outcome: 'granted', opinion: '同意' })
      await district.react(produceResult, caseId)
      return caseId
    },
    async delivered() {
      const caseId = await stages.released()
      await act(district, people['clerk of the centre'], deliverCase, caseId, { way: 'counter' })
      return caseId
    },
  }
  return stages
}
