import {
  acceptCase,
  attachMaterial,
  type Contract,
  claimCase,
  correctCase,
  decideCase,
  deliverCase,
  discardDraft,
  extendCase,
  listMyCases,
  listWorklist,
  openCase,
  pauseCase,
  rateCase,
  refuseCase,
  requestCorrection,
  resumeCase,
  reviewCase,
  saveDraft,
  sendBackCase,
  submitCase,
  verifyDocument,
  withdrawCase,
} from '@yimen/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowOf } from './testing/act.ts'
import { type Everybody, everybody } from './testing/everybody.ts'
import { type Stage, stagesOf } from './testing/hygiene-stages.ts'
import type { Name } from './testing/permission-tables.ts'
import { openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'

let district: SampleDistrict
let people: Everybody
let stages: ReturnType<typeof stagesOf>

beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  people = await everybody(district)
  stages = stagesOf(district, people)
})
afterAll(() => district.close())

/** Text that people and programs really send: also what no database can keep. */
const anyText = fc.oneof(
  fc.constantFrom(
    '',
    'a\u0000b',
    '\ud800',
    '刻章\udc00',
    '%_\\',
    "'; --",
    '9'.repeat(400),
    '__proto__',
    '2026-02-30',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 3 }),
  ),
})).value

/** A body with the keys of the real one, each with its right value or with anything. */
function bodyLike(right: Readonly<Record<string, unknown>>) {
  const parts = Object.fromEntries(
    Object.entries(right).map(([key, value]) => [key, fc.oneof(fc.constant(value), anyValue)]),
  )
  return fc.oneof(fc.record(parts, { requiredKeys: [] }), anyValue)
}

const lines: [Contract, Name, Stage, Readonly<Record<string, unknown>>][] = [
  [saveDraft, 'applicant', 'draft', { answers: { S1: 'self' }, own: { B18: 'JC-1' }, refused: [] }],
  [attachMaterial, 'applicant', 'draft', { requirement: 'M7', from: { kind: 'none' } }],
  [submitCase, 'applicant', 'draft', { declared: true }],
  [discardDraft, 'applicant', 'submitted', {}],
  [correctCase, 'applicant', 'submitted', {}],
  [withdrawCase, 'applicant', 'submitted', { reason: '' }],
  [rateCase, 'applicant', 'submitted', { grade: 1, tags: [], comment: '' }],
  [claimCase, 'clerk of the centre', 'submitted', { release: false }],
  [acceptCase, 'clerk of the centre', 'submitted', { originalsSeen: ['M4'], note: '' }],
  [
    requestCorrection,
    'clerk of the centre',
    'submitted',
    { items: [{ kind: 'field', code: 'B18', name: '', what: '看不清' }] },
  ],
  [
    refuseCase,
    'clerk of the centre',
    'submitted',
    { ground: 'not-ours', reason: '不归我们办', legalBasis: '条例', competentOrgan: '某局' },
  ],
  [reviewCase, 'reviewer', 'accepted', { proposal: 'grant', opinion: '合格' }],
  [sendBackCase, 'reviewer', 'second', { reason: '再核' }],
  [pauseCase, 'reviewer', 'accepted', { procedure: 'testing', reason: '送检', expectedOn: '2026-10-09' }],
  [resumeCase, 'reviewer', 'paused', { finding: '合格' }],
  [extendCase, 'decider', 'deciding', { days: 3, reason: '要再测一次' }],
  [
    decideCase,
    'decider',
    'deciding',
    { outcome: 'denied', opinion: '不行', reason: '不合格', legalBasis: '条例', internal: {} },
  ],
  [deliverCase, 'clerk of the centre', 'released', { way: 'counter', reference: 'YZ' }],
]

describe('whatever is sent, it is refused or done, and never a fault of ours', () => {
  test.each(lines)('$name', async (contract, name, stage, right) => {
    const caseId = await stages[stage]()
    const path = contract.path.replace(':caseId', caseId)
    await fc.assert(
      fc.asyncProperty(bodyLike(right), async (body) => {
        const { version } = await rowOf(district, caseId)
        const { status } = await people[name].post(path, body, { version })
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 40 },
    )
  })

  test('opening', async () => {
    const right = {
      itemCode: 'public-place-hygiene',
      onBehalfOf: district.subject('clipmoon-hair'),
      answers: {},
      anew: true,
    }
    await fc.assert(
      fc.asyncProperty(bodyLike(right), async (body) => {
        expect((await people.applicant.post(openCase.path, body)).status).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
  })

  test('reading', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const q = encodeURIComponent(text.toWellFormed())
        for (const path of [
          `${listWorklist.path}?q=${q}`,
          `${listWorklist.path}?cursor=${q}`,
          `${listWorklist.path}?tab=done&cursor=${q}`,
        ]) {
          expect((await people['clerk of the centre'].get(path)).status).toBeLessThan(500)
        }
        expect(
          (await people.applicant.get(`${listMyCases.path}?cursor=${q}&waits=${q}`)).status,
        ).toBeLessThan(500)
        expect((await people.applicant.get(`/api/cases/${q}`)).status).toBeLessThan(500)
        expect((await people.anonymous.get(verifyDocument.path.replace(':code', q))).status).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
  })
})
