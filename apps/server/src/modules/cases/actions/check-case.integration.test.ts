import {
  acceptCase,
  attachMaterial,
  claimCase,
  correctCase,
  readDeskCase,
  readMyCase,
  refuseCase,
  requestCorrection,
  saveDraft,
  withdrawCase,
} from '@yimen/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { deemAccepted } from '../jobs/deem-accepted.ts'
import { lapseCorrections } from '../jobs/lapse-corrections.ts'
import { act, rowOf } from '../testing/act.ts'
import { done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { fullDraft, paid, stranger, submitted, unknownFirm, uploadPdf } from '../testing/seal-matter.ts'

let district: SampleDistrict
let clerk: Person
let other: Person
const monday = '2026-09-21T10:00:00+08:00'
const correction = {
  items: [{ kind: 'field' as const, code: 'C06', name: '印章编码', what: '与备案回执不一致' }],
}
const refusal = {
  ground: 'not-eligible' as const,
  reason: '不在本区登记住所',
  legalBasis: '优化营商环境条例第十九条',
}

beforeAll(async () => {
  district = await openSampleDistrict({ now: monday })
  clerk = district.as(officer({ organ: '*', role: 'clerk' }))
  other = district.as(officer({ organ: '*', role: 'clerk' }))
})
beforeEach(() => district.server.clock.moveTo(monday))
afterAll(() => district.close())

/** A case handed in on Monday the 21st, with the person who did. */
async function handedIn() {
  const { who, firm } = stranger()
  const person = district.as(who)
  const { caseId } = await submitted(person, firm, unknownFirm)
  return { person, caseId }
}
const moveTo = (day: string) => district.server.clock.moveTo(`${day}T09:00:00+08:00`)

describe('accepting', () => {
  test('begins the promised period and issues a sealed notice', async () => {
    const { person, caseId } = await handedIn()
    const accepted = await act(district, clerk, acceptCase, caseId, { note: '材料齐全' })
    expect(accepted.answer).toMatchObject({
      status: 'accepted',
      step: { code: 'review' },
      clock: { due: '2026-09-29' },
    })
    await district.server.jobs.processAll()
    const view = await done(person, readMyCase, { params: { caseId } })
    expect(view).toMatchObject({
      status: 'accepted',
      dueOn: '2026-09-29',
      headline: { zh: '9 月 29 日（周二）前办结，现在不用您做什么' },
      clock: { start: '2026-09-21', allowed: 5, used: 0 },
    })
    const notice = view.documents.find((one) => one.kind === 'acceptance-notice')
    expect(notice).toMatchObject({
      number: expect.stringMatching(/受〔2026〕\d+号$/),
      issuedOn: '2026-09-21',
    })
    expect((await person.raw(`/api/files/${notice?.fileId}`)).statusCode).toBe(200)
    expect(view.timeline[0]).toMatchObject({ title: { zh: '已受理' }, by: { zh: '综合窗口' } })
  })

  test('an original that was seen makes its material one of trust B', async () => {
    const lin = district.as(await district.resident('lin-zhixia'))
    const firm = district.subject('chestnut-woodwork')
    const { caseId } = await submitted(lin, firm, paid)
    const before = await done(clerk, readDeskCase, { params: { caseId } })
    expect(before.requirements.find((one) => one.code === 'M5')?.material).toMatchObject({
      trust: 'C',
      seenAt: null,
    })
    const accepted = await act(district, clerk, acceptCase, caseId, { originalsSeen: ['M5'] })
    expect(accepted.answer?.requirements.find((one) => one.code === 'M5')?.material).toMatchObject({
      trust: 'B',
      seenAt: { zh: expect.stringContaining('2026-09-21') },
    })
    expect(accepted.answer?.requirements.find((one) => one.code === 'M4')?.material?.trust).toBe('B')
  })

  test('cannot be done twice', async () => {
    const { caseId } = await handedIn()
    await act(district, clerk, acceptCase, caseId)
    expect(await act(district, clerk, acceptCase, caseId)).toMatchObject({
      status: 409,
      code: 'cases.not-now',
      problem: { current: { status: 'accepted' } },
    })
  })

  test('of two officers who accept at once, one does', async () => {
    const { caseId } = await handedIn()
    const both = await Promise.all([clerk, other].map((one) => act(district, one, acceptCase, caseId)))
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
    const view = await done(clerk, readDeskCase, { params: { caseId } })
    expect(view.documents.filter((one) => one.kind === 'acceptance-notice')).toHaveLength(1)
  })
})

describe('claiming', () => {
  test('of two officers who claim at once, one wins', async () => {
    const { caseId } = await handedIn()
    const both = await Promise.all([clerk, other].map((one) => act(district, one, claimCase, caseId)))
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
    expect((await rowOf(district, caseId)).claimed_by).not.toBeNull()
  })

  test('whoever comes later is told who has it, until it is put back', async () => {
    const { caseId } = await handedIn()
    await act(district, clerk, claimCase, caseId)
    expect(await act(district, other, claimCase, caseId)).toMatchObject({
      status: 409,
      code: 'cases.claimed-by-another',
      problem: { detail: '测试员 已经领办' },
    })
    expect(await act(district, other, claimCase, caseId, { release: true })).toMatchObject({ status: 409 })
    expect((await act(district, clerk, claimCase, caseId, { release: true })).answer?.claimedBy).toBeNull()
    expect((await act(district, other, claimCase, caseId)).status).toBe(200)
  })

  test('ends with the turn', async () => {
    const { caseId } = await handedIn()
    await act(district, clerk, claimCase, caseId)
    await act(district, clerk, acceptCase, caseId)
    expect(await rowOf(district, caseId)).toMatchObject({ claimed_by: null, work_role: 'reviewer' })
  })
})

describe('asking for a correction', () => {
  test('gives the applicant five working days and opens the form again', async () => {
    const { person, caseId } = await handedIn()
    const asked = await act(district, clerk, requestCorrection, caseId, correction)
    expect(asked.answer).toMatchObject({
      status: 'correction-requested',
      correction: { dueOn: '2026-09-29' },
      allowed: [],
    })
    const view = await done(person, readMyCase, { params: { caseId } })
    expect(view).toMatchObject({
      waitsFor: 'applicant',
      state: { word: { zh: '请补 1 项' } },
      correction: { items: [{ what: '与备案回执不一致' }] },
    })
    expect(view.allowed).toEqual(['save-draft', 'correct', 'withdraw'])
  })

  test('corrected, the case is back at the counter, and the days to tell run again', async () => {
    const { person, caseId } = await handedIn()
    await act(district, clerk, requestCorrection, caseId, correction)
    moveTo('2026-09-23')
    const saved = await act(district, person, saveDraft, caseId, {
      answers: { S1: 'agent', S2: 'paid', S3: 'no' },
      own: { C06: '1101020000777' },
    })
    expect(saved.answer?.answers).toEqual(unknownFirm.answers)
    const corrected = await act(district, person, correctCase, caseId, {})
    expect(corrected.answer).toMatchObject({
      status: 'submitted',
      deemedOn: '2026-10-08',
      flags: { corrected: true },
    })
    const desk = await done(clerk, readDeskCase, { params: { caseId } })
    expect(desk.fields.find((one) => one.element === 'C06')?.shown).toBe('1101020000777')
    expect(desk.allowed).toContain('accept')
    expect(desk.blocked.map((one) => one.action)).toEqual(['request-correction'])
  })

  test('once only', async () => {
    const { person, caseId } = await handedIn()
    await act(district, clerk, requestCorrection, caseId, correction)
    await act(district, person, correctCase, caseId, {})
    expect(await act(district, clerk, requestCorrection, caseId, correction)).toMatchObject({
      status: 409,
      code: 'cases.corrected-once',
    })
  })

  test('for what the application does not have is refused by name', async () => {
    const { caseId } = await handedIn()
    const items = [
      ...correction.items,
      { kind: 'field' as const, code: 'Z99', name: '没有的', what: '不一致' },
      { kind: 'material' as const, code: 'M5', name: '刻章发票', what: '免费领的不用交' },
    ]
    expect(await act(district, clerk, requestCorrection, caseId, { items })).toMatchObject({
      status: 422,
      code: 'cases.unknown-element',
      problem: { fields: [{ path: 'body.items.1.code' }, { path: 'body.items.2.code' }] },
    })
  })

  test('not after the fifth working day', async () => {
    const { caseId } = await handedIn()
    moveTo('2026-09-29')
    const desk = await done(clerk, readDeskCase, { params: { caseId } })
    expect(desk.allowed).toContain('request-correction')
    moveTo('2026-09-30')
    expect(await act(district, clerk, requestCorrection, caseId, correction)).toMatchObject({
      status: 409,
      code: 'cases.correction-too-late',
    })
    expect((await act(district, clerk, refuseCase, caseId, refusal)).status).toBe(409)
  })

  test('corrections with a hole are refused by name', async () => {
    const { person, caseId } = await handedIn()
    await act(district, clerk, requestCorrection, caseId, correction)
    await act(district, person, saveDraft, caseId, { answers: {}, own: { C06: null } })
    expect(await act(district, person, correctCase, caseId, {})).toMatchObject({
      status: 422,
      code: 'cases.incomplete',
      problem: { fields: [{ path: 'field.C06' }] },
    })
  })

  test('a material can be replaced', async () => {
    const { who, firm } = stranger()
    const person = district.as(who)
    const own = { ...unknownFirm.own, ...paid.own, K02: '样例银行', K04: '00001100000000000382' }
    const draft = await fullDraft(person, firm, { answers: paid.answers, own })
    const proof = await uploadPdf(person, '开户证明.pdf')
    await act(district, person, attachMaterial, draft.caseId, {
      requirement: 'M4',
      from: { kind: 'file', fileId: proof },
    })
    const { caseId } = draft
    const { version } = await rowOf(district, caseId)
    expect((await person.post(`/api/cases/${caseId}/submit`, { declared: true }, { version })).status).toBe(
      200,
    )
    await act(district, clerk, requestCorrection, caseId, {
      items: [{ kind: 'material', code: 'M4', name: '对公账户证明', what: '没有盖章' }],
    })
    const better = await uploadPdf(person, '盖章.pdf')
    await act(district, person, attachMaterial, caseId, {
      requirement: 'M4',
      from: { kind: 'file', fileId: better },
    })
    await act(district, person, correctCase, caseId, {})
    const desk = await done(clerk, readDeskCase, { params: { caseId } })
    expect(desk.requirements.find((one) => one.code === 'M4')?.material?.fileId).toBe(better)
  })
})

describe('refusing', () => {
  test('names reason, basis and remedies in a sealed decision', async () => {
    const { person, caseId } = await handedIn()
    const refused = await act(district, clerk, refuseCase, caseId, refusal)
    expect(refused.answer).toMatchObject({ status: 'refused', allowed: [] })
    const view = await done(person, readMyCase, { params: { caseId } })
    expect(view).toMatchObject({
      status: 'refused',
      reason: refusal.reason,
      waitsFor: 'nobody',
      remedies: {
        review: { limit: { zh: expect.stringContaining('60 日') } },
        litigation: { limit: { zh: expect.stringContaining('6 个月') } },
      },
    })
    expect(view.documents.map((one) => one.kind)).toContain('refusal')
    expect(view.allowed).toEqual(['rate'])
  })

  test('what is not ours names the right organ', async () => {
    const { caseId } = await handedIn()
    const notOurs = { ...refusal, ground: 'not-ours' as const }
    expect(await act(district, clerk, refuseCase, caseId, notOurs)).toMatchObject({
      status: 422,
      code: 'cases.competent-organ-missing',
    })
    const named = await act(district, clerk, refuseCase, caseId, {
      ...notOurs,
      competentOrgan: '东城区政务服务局',
    })
    expect(named.answer?.status).toBe('refused')
  })

  test('what is not needed is said so, without remedies', async () => {
    const { person, caseId } = await handedIn()
    await act(district, clerk, refuseCase, caseId, { ...refusal, ground: 'not-needed' })
    const view = await done(person, readMyCase, { params: { caseId } })
    expect(view).toMatchObject({ status: 'not-needed', remedies: null })
    expect(view.documents.map((one) => one.kind)).toContain('not-needed-notice')
  })

  test('one may apply again afterwards', async () => {
    const { who, firm } = stranger()
    const person = district.as(who)
    const first = await submitted(person, firm, unknownFirm)
    await act(district, clerk, refuseCase, first.caseId, refusal)
    expect((await submitted(person, firm, unknownFirm)).number).not.toBe(first.number)
  })
})

describe('silence', () => {
  test('accepts after five working days, as of the day the materials came in, and not before', async () => {
    const { person, caseId } = await handedIn()
    moveTo('2026-09-29')
    await district.server.runJob(deemAccepted)
    expect((await rowOf(district, caseId)).status).toBe('submitted')
    moveTo('2026-09-30')
    await district.server.runJob(deemAccepted)
    expect(await rowOf(district, caseId)).toMatchObject({
      status: 'accepted',
      deemed: true,
      accepted_on: '2026-09-21',
      due_on: '2026-09-29',
    })
    expect(await district.server.runJob(deemAccepted)).toBe(0)
    const view = await done(person, readMyCase, { params: { caseId } })
    expect(view).toMatchObject({
      state: { word: { zh: '视为受理' } },
      flags: { deemedAccepted: true, overdue: true },
    })
    expect(view.timeline[0]).toMatchObject({ title: { zh: '视为已受理' }, by: { zh: '系统自动' } })
  })

  test('an officer who accepts late accepts as of that day too', async () => {
    const { caseId } = await handedIn()
    moveTo('2026-09-30')
    await act(district, clerk, acceptCase, caseId)
    expect(await rowOf(district, caseId)).toMatchObject({ deemed: true, accepted_on: '2026-09-21' })
  })

  test('ends an application whose correction was not made, and not before its day is over', async () => {
    const { person, caseId } = await handedIn()
    await act(district, clerk, requestCorrection, caseId, correction)
    moveTo('2026-09-29')
    await district.server.runJob(lapseCorrections)
    expect((await rowOf(district, caseId)).status).toBe('correction-requested')
    moveTo('2026-09-30')
    await district.server.runJob(lapseCorrections)
    const view = await done(person, readMyCase, { params: { caseId } })
    expect(view).toMatchObject({ status: 'lapsed', waitsFor: 'nobody', allowed: [] })
  })
})

describe('withdrawing', () => {
  test('ends the case at the wish of the applicant; one may apply again', async () => {
    const { who, firm } = stranger()
    const person = district.as(who)
    const { caseId } = await submitted(person, firm, unknownFirm)
    await act(district, clerk, acceptCase, caseId)
    const withdrawn = await act(district, person, withdrawCase, caseId, { reason: '自己刻了' })
    expect(withdrawn.answer).toMatchObject({
      status: 'withdrawn',
      clock: null,
      waitsFor: 'nobody',
      allowed: [],
    })
    expect(await rowOf(district, caseId)).toMatchObject({ work_role: null, claimed_by: null })
    expect((await submitted(person, firm, unknownFirm)).status).toBe('submitted')
  })

  test('is no more possible once it was withdrawn', async () => {
    const { person, caseId } = await handedIn()
    await act(district, person, withdrawCase, caseId, {})
    expect(await act(district, person, withdrawCase, caseId, {})).toMatchObject({
      status: 409,
      code: 'cases.not-now',
    })
    expect((await act(district, clerk, acceptCase, caseId)).code).toBe('cases.not-now')
  })
})
