import {
  acceptCase,
  attachMaterial,
  type CaseActionName,
  type Contract,
  claimCase,
  correctCase,
  decideCase,
  deliverCase,
  discardDraft,
  extendCase,
  pauseCase,
  rateCase,
  readDeskCase,
  readMyCase,
  refuseCase,
  requestCorrection,
  resumeCase,
  reviewCase,
  saveDraft,
  sendBackCase,
  submitCase,
  withdrawCase,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowOf } from './testing/act.ts'
import { type Everybody, everybody, namesOf } from './testing/everybody.ts'
import { submittedHygiene } from './testing/hygiene-matter.ts'
import { item, review, type Stage, stagesOf, testing } from './testing/hygiene-stages.ts'
import {
  applicants,
  bothOf,
  clerks,
  deciders,
  deskOf,
  type Name,
  reviewers,
  type Table,
} from './testing/permission-tables.ts'
import { openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'
import { statusOf } from './testing/status-of.ts'

let district: SampleDistrict
let people: Everybody
let stages: ReturnType<typeof stagesOf>
const names = () => namesOf(people)

beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  people = await everybody(district)
  stages = stagesOf(district, people)
})
afterAll(() => district.close())

type Line = [string, Contract, unknown, Stage, Table]
const answers = { S1: 'self', S2: 'hair', S3: 'no', S4: 'no' }
const lines: Line[] = [
  ['save a draft', saveDraft, { answers, own: {} }, 'draft', applicants],
  ['save a correction', saveDraft, { answers, own: { B18: 'JC-1' } }, 'correction', applicants],
  ['attach', attachMaterial, { requirement: 'M3', from: { kind: 'none' } }, 'correction', applicants],
  ['discard', discardDraft, {}, 'draft', applicants],
  ['correct', correctCase, {}, 'correction', applicants],
  ['withdraw', withdrawCase, {}, 'submitted', applicants],
  ['withdraw under review', withdrawCase, {}, 'deciding', applicants],
  ['rate', rateCase, { grade: 1 }, 'delivered', applicants],
  ['read one’s own', readMyCase, undefined, 'submitted', applicants],
  ['claim at the counter', claimCase, {}, 'submitted', deskOf('clerk')],
  ['claim for review', claimCase, {}, 'accepted', deskOf('reviewer')],
  ['claim for decision', claimCase, {}, 'deciding', deskOf('decider')],
  ['accept', acceptCase, {}, 'submitted', clerks],
  ['ask for a correction', requestCorrection, { items: [item] }, 'submitted', clerks],
  [
    'refuse',
    refuseCase,
    { ground: 'not-eligible', reason: '不在本区经营', legalBasis: '条例第三条' },
    'submitted',
    clerks,
  ],
  [
    'say it is not needed',
    refuseCase,
    { ground: 'not-needed', reason: '这类场所不用办', legalBasis: '条例第二条' },
    'submitted',
    clerks,
  ],
  ['review', reviewCase, review, 'accepted', reviewers],
  [
    'send back from the second review',
    sendBackCase,
    { reason: '再核' },
    'second',
    bothOf('reviewer', { decider: 409 }),
  ],
  [
    'send back from the decision',
    sendBackCase,
    { reason: '再核' },
    'deciding',
    bothOf('decider', { reviewer: 409 }),
  ],
  ['pause', pauseCase, testing, 'accepted', bothOf('reviewer', { decider: 409 })],
  ['pause before the decision', pauseCase, testing, 'deciding', bothOf('decider', { reviewer: 200 })],
  ['resume', resumeCase, { finding: '合格' }, 'paused', bothOf('reviewer', { decider: 409 })],
  ['extend', extendCase, { days: 3, reason: '要再测一次' }, 'deciding', deciders],
  ['decide', decideCase, { outcome: 'granted', opinion: '同意' }, 'deciding', deciders],
  ['deliver', deliverCase, { way: 'counter' }, 'released', clerks],
]

describe('who may do what', () => {
  test.each(lines)('%s', async (_name, contract, body, stage, table) => {
    const caseId = await stages[stage]()
    const before = await rowOf(district, caseId)
    const found: Partial<Table> = {}
    for (const name of names().filter((one) => table[one] !== 200)) {
      found[name] = await statusOf(district, people[name], contract, caseId, body)
    }
    expect(await rowOf(district, caseId)).toEqual(before)
    let next: string | undefined = caseId
    for (const name of names().filter((one) => table[one] === 200)) {
      found[name] = await statusOf(district, people[name], contract, next ?? (await stages[stage]()), body)
      if (contract.method === 'POST') next = undefined
    }
    expect(found).toEqual(table)
  })

  test('submit', async () => {
    const { caseId } = await submittedHygiene(people.applicant, district.subject('clipmoon-hair'))
    const table = { ...applicants, applicant: 409 }
    const found: Partial<Table> = {}
    for (const name of names())
      found[name] = await statusOf(district, people[name], submitCase, caseId, { declared: true })
    expect(found).toEqual(table)
  })

  test('open', async () => {
    const body = { itemCode: 'public-place-hygiene', onBehalfOf: district.subject('clipmoon-hair') }
    const found: Partial<Table> = {}
    for (const name of names()) {
      const { status } = await people[name].post('/api/cases', body)
      found[name] = status === 201 ? 200 : status
    }
    expect(found).toEqual({ ...applicants, 'another resident': 403, 'agent without power': 403 })
  })

  test('an action that is allowed is in the answer, one that is not is not', async () => {
    const caseId = await stages.deciding()
    const allowed = async (name: Name): Promise<CaseActionName[]> =>
      readDeskCase.response.parse((await people[name].get(`/api/desk/cases/${caseId}`)).body).allowed
    expect(await allowed('clerk of the centre')).toEqual([])
    expect(await allowed('reviewer')).toEqual(['pause'])
    expect(await allowed('decider')).toEqual(['claim', 'decide', 'send-back', 'pause', 'extend'])
  })
})
