import {
  acceptCase,
  type CaseActionName,
  claimCase,
  correctCase,
  decideCase,
  deliverCase,
  extendCase,
  pauseCase,
  readDeskCase,
  readMyCase,
  refuseCase,
  requestCorrection,
  resumeCase,
  reviewCase,
  saveDraft,
  sendBackCase,
  withdrawCase,
} from '@yimen/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../../../tests/setup/server.ts'
import { readEvents } from '../../platform/events/log.ts'
import { deemAccepted } from './jobs/deem-accepted.ts'
import { lapseCorrections } from './jobs/lapse-corrections.ts'
import { produceResult } from './jobs/produce-result.ts'
import { foldEvents } from './rules/fold.ts'
import { act, rowOf } from './testing/act.ts'
import { done } from './testing/call.ts'
import { type Everybody, everybody } from './testing/everybody.ts'
import { submittedHygiene, type ways } from './testing/hygiene-matter.ts'
import { item, review, testing } from './testing/hygiene-stages.ts'
import { openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'

let district: SampleDistrict
let people: Everybody

beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  people = await everybody(district)
})
afterAll(() => district.close())

const reason = { reason: '场所不在本区', legalBasis: '条例第三条' }
type Move = (caseId: string, by: Person) => Promise<{ readonly status: number }>

/** How each action that an answer allows is done. What the system does by itself comes with time. */
const moves: Partial<Record<CaseActionName, Move>> = {
  'save-draft': (id, by) => act(district, by, saveDraft, id, { answers: {}, own: { B18: 'JC-2' } }),
  correct: (id, by) => act(district, by, correctCase, id, {}),
  withdraw: (id, by) => act(district, by, withdrawCase, id, {}),
  claim: (id, by) => act(district, by, claimCase, id),
  accept: (id, by) => act(district, by, acceptCase, id),
  'request-correction': (id, by) => act(district, by, requestCorrection, id, { items: [item] }),
  refuse: (id, by) => act(district, by, refuseCase, id, { ground: 'not-eligible', ...reason }),
  'declare-not-needed': (id, by) => act(district, by, refuseCase, id, { ground: 'not-needed', ...reason }),
  review: (id, by) => act(district, by, reviewCase, id, review),
  'send-back': (id, by) => act(district, by, sendBackCase, id, { reason: '再核一次' }),
  pause: (id, by) => act(district, by, pauseCase, id, { ...testing, expectedOn: '2027-03-31' }),
  resume: (id, by) => act(district, by, resumeCase, id, { finding: '检测合格' }),
  extend: (id, by) => act(district, by, extendCase, id, { days: 5, reason: '要再测一次' }),
  decide: (id, by) => act(district, by, decideCase, id, { outcome: 'granted', opinion: '同意' }),
  deliver: (id, by) => act(district, by, deliverCase, id, { way: 'counter' }),
}
const actors = ['applicant', 'clerk of the centre', 'reviewer', 'decider'] as const

const ends: readonly CaseActionName[] = ['withdraw', 'refuse', 'declare-not-needed']

async function allowedTo(name: (typeof actors)[number], caseId: string): Promise<CaseActionName[]> {
  const view = await done(people[name], name === 'applicant' ? readMyCase : readDeskCase, {
    params: { caseId },
  })
  return view.allowed.filter((action) => action in moves)
}

/** One step of the walk: somebody does one of the things that they are allowed, or days go by. */
async function takeStep(caseId: string, choice: number, days: number): Promise<void> {
  const { clock } = district.server
  clock.moveTo(new Date(clock.now().getTime() + 60_000 + days * 86_400_000).toISOString())
  await district.server.runJob(deemAccepted)
  await district.server.runJob(lapseCorrections)
  const choices: [(typeof actors)[number], CaseActionName][] = []
  for (const name of actors) {
    for (const action of await allowedTo(name, caseId)) {
      // An end is chosen now and then only, so that walks get far.
      if (choice % 5 === 0 || !ends.includes(action)) choices.push([name, action])
    }
  }
  const chosen = choices[choice % Math.max(1, choices.length)]
  if (!chosen) return
  const [name, action] = chosen
  const answer = await moves[action]?.(caseId, people[name])
  expect([name, action, answer?.status]).toEqual([name, action, 200])
}

/** What the log says of a case, beside what stands in its row. */
async function compare(caseId: string): Promise<void> {
  const { status, step, outcome, paused } = await rowOf(district, caseId)
  const events = await district.server.inDistrict((tx) => readEvents(tx, district.server.district, caseId))
  expect(foldEvents(events)).toEqual({ status, step, outcome, paused })
}

test('whatever is done to a case, its history folded is its row', { timeout: 240_000 }, async () => {
  const step = fc.tuple(fc.nat(40), fc.constantFrom(0, 0, 0, 0, 0, 1, 3, 9))
  const way = fc.constantFrom(...(['counter', 'electronic'] as const satisfies (keyof typeof ways)[]))
  await fc.assert(
    fc.asyncProperty(way, fc.array(step, { minLength: 2, maxLength: 14 }), async (chosen, steps) => {
      district.server.clock.moveTo('2026-09-21T10:00:00+08:00')
      const shop = district.subject('clipmoon-hair')
      const { caseId } = await submittedHygiene(people.applicant, shop, chosen)
      await compare(caseId)
      for (const [choice, days] of steps) {
        await takeStep(caseId, choice, days)
        await district.react(produceResult, caseId)
        await compare(caseId)
      }
    }),
    { numRuns: 30, endOnFailure: true },
  )
})
