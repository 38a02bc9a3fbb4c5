import {
  acceptCase,
  decideCase,
  deliverCase,
  extendCase,
  listMyMaterials,
  pauseCase,
  rateCase,
  readDeskCase,
  readMyCase,
  resumeCase,
  reviewCase,
  sendBackCase,
  verifyDocument,
} from '@yimen/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { documentsOf } from '../store/paper-store.ts'
import { act, rowOf } from '../testing/act.ts'
import { call, done } from '../testing/call.ts'
import { submittedHygiene } from '../testing/hygiene-matter.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { paid, stranger, submitted, unknownFirm } from '../testing/seal-matter.ts'

let district: SampleDistrict
let clerk: Person
let reviewer: Person
let decider: Person
let health: { reviewer: Person; decider: Person }
let hairdresser: Person
let shop: string
const monday = '2026-09-21T10:00:00+08:00'
const moveTo = (day: string) => district.server.clock.moveTo(`${day}T09:00:00+08:00`)
const review = { proposal: 'grant' as const, opinion: '枚数、单价、发票、备案一致' }
const grant = { outcome: 'granted' as const, opinion: '同意', internal: { C12: '300.00' } }
const deny = {
  outcome: 'denied' as const,
  opinion: '不同意',
  reason: '发票的购买方不是本企业',
  legalBasis: '会计法第十四条',
}

beforeAll(async () => {
  district = await openSampleDistrict({ now: monday })
  clerk = district.as(officer({ organ: '*', role: 'clerk' }))
  reviewer = district.as(officer({ organ: 'ZWFW', role: 'reviewer' }))
  decider = district.as(officer({ organ: 'ZWFW', role: 'decider' }))
  health = {
    reviewer: district.as(officer({ organ: 'WJW', role: 'reviewer' })),
    decider: district.as(officer({ organ: 'WJW', role: 'decider' })),
  }
  hairdresser = district.as(await district.resident('dai-suxin'))
  shop = district.subject('clipmoon-hair')
})
beforeEach(() => district.server.clock.moveTo(monday))
afterAll(() => district.close())

/** An accepted case of the seal subsidy. */
async function accepted() {
  const { who, firm } = stranger()
  const person = district.as(who)
  const { caseId } = await submitted(person, firm, unknownFirm)
  await act(district, clerk, acceptCase, caseId)
  return { person, caseId }
}
/** An accepted case of the hygiene permit. */
async function acceptedPermit(way?: Parameters<typeof submittedHygiene>[2]) {
  const { caseId } = await submittedHygiene(hairdresser, shop, way)
  await act(district, clerk, acceptCase, caseId)
  return caseId
}
async function toDecider(caseId: string) {
  await act(district, health.reviewer, reviewCase, caseId, review)
  await act(district, health.reviewer, reviewCase, caseId, review)
}

test('the whole matter of the seal subsidy, from the form to the rating', async () => {
  const lin = district.as(await district.resident('lin-zhixia'))
  const firm = district.subject('chestnut-woodwork')
  const { caseId } = await submitted(lin, firm, paid)
  await act(district, clerk, acceptCase, caseId, { originalsSeen: ['M5'] })
  const reviewed = await act(district, reviewer, reviewCase, caseId, review)
  expect(reviewed.answer).toMatchObject({
    status: 'reviewing',
    step: { code: 'decide' },
    opinions: [{ outcome: 'grant', opinion: review.opinion, by: '测试员' }],
  })
  const decided = await act(district, decider, decideCase, caseId, grant)
  expect(decided.answer).toMatchObject({ status: 'decided', outcome: 'granted', limit: { tone: 'neutral' } })
  await district.server.jobs.processAll()
  expect(await district.server.jobs.failed()).toEqual([])

  const view = await done(lin, readMyCase, { params: { caseId } })
  expect(view).toMatchObject({
    status: 'delivered',
    outcome: 'granted',
    state: { word: { zh: '已办结' }, tone: 'done' },
    clock: { finished: '2026-09-21', remaining: null },
    rating: { possible: true, rated: null },
    allowed: ['rate'],
  })
  expect(view.documents.map((one) => one.kind).sort()).toEqual([
    'acceptance-notice',
    'decision',
    'receipt',
    'result',
  ])
  expect(view.documents.every((one) => one.fileId !== null)).toBe(true)
  expect(view.timeline.map((one) => one.title.zh)).toEqual([
    '电子文书已送达',
    '决定：准予',
    '审核完成',
    '已受理',
    `收到申请，办件号 ${view.number}`,
  ])

  const vault = await done(lin, listMyMaterials)
  const result = view.documents.find((one) => one.kind === 'result')
  const held = vault.rows.find((one) => one.type === 'seal-subsidy-decision')
  expect(held).toMatchObject({
    subject: { subjectId: firm },
    trust: 'A',
    number: result?.number,
    caseId,
    file: { fileId: result?.fileId },
  })
  expect((await lin.raw(`/api/files/${result?.fileId}`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')

  const rated = await done(lin, rateCase, {
    params: { caseId },
    body: { grade: 1, tags: [], comment: '很快' },
  })
  expect(rated).toMatchObject({ possible: false, rated: { grade: 1, comment: '很快' } })
  expect((await done(lin, readMyCase, { params: { caseId } })).allowed).toEqual([])
})

describe('the steps of the review', () => {
  test('come in their order, each by its role', async () => {
    const { caseId } = await accepted()
    expect(await act(district, decider, decideCase, caseId, grant)).toMatchObject({
      status: 409,
      code: 'cases.not-now',
    })
    await act(district, reviewer, reviewCase, caseId, review)
    expect(await act(district, reviewer, reviewCase, caseId, review)).toMatchObject({
      status: 409,
      code: 'cases.not-now',
      problem: { detail: '现在轮到决定岗' },
    })
  })

  test('two reviews come before the decision where the table has three steps', async () => {
    const caseId = await acceptedPermit()
    await act(district, health.reviewer, reviewCase, caseId, review)
    expect(await rowOf(district, caseId)).toMatchObject({ step: 1, work_role: 'reviewer' })
    expect((await act(district, health.decider, decideCase, caseId, { ...grant, internal: {} })).status).toBe(
      409,
    )
    await act(district, health.reviewer, reviewCase, caseId, review)
    expect(await rowOf(district, caseId)).toMatchObject({ step: 2, work_role: 'decider' })
  })

  test('a case is sent back one step with the reason, and never before the first', async () => {
    const { caseId } = await accepted()
    expect((await act(district, reviewer, sendBackCase, caseId, { reason: '退回' })).status).toBe(409)
    await act(district, reviewer, reviewCase, caseId, review)
    const back = await act(district, decider, sendBackCase, caseId, { reason: '发票再核一次' })
    expect(back.answer).toMatchObject({ status: 'reviewing', step: { code: 'review' } })
    expect(back.answer?.opinions.at(-1)).toMatchObject({ outcome: 'sent-back', opinion: '发票再核一次' })
    expect((await act(district, reviewer, reviewCase, caseId, review)).answer?.step?.code).toBe('decide')
  })

  test('the clock does not stop for sending back', async () => {
    const { caseId } = await accepted()
    const before = (await rowOf(district, caseId)).due_on
    await act(district, reviewer, reviewCase, caseId, review)
    await act(district, decider, sendBackCase, caseId, { reason: '发票再核一次' })
    expect((await rowOf(district, caseId)).due_on).toBe(before)
  })
})

describe('a special procedure', () => {
  const testing = { procedure: 'testing', reason: '现场采样送检', expectedOn: '2026-09-28' }

  test('is outside the clock: the day it goes on counts again, and the due day moves', async () => {
    const caseId = await acceptedPermit()
    expect(await rowOf(district, caseId)).toMatchObject({ due_on: '2026-10-08' })
    moveTo('2026-09-24')
    const paused = await act(district, health.reviewer, pauseCase, caseId, testing)
    expect(paused.answer).toMatchObject({
      flags: { paused: true },
      state: { word: { zh: '计时暂停' } },
      limit: { word: { zh: '暂停，9 月 28 日（周一）回' } },
      clock: { paused: true },
    })
    expect(paused.answer?.documents.map((one) => one.kind)).toContain('pause-notice')
    expect(paused.answer?.allowed).toEqual(['claim', 'resume'])
    moveTo('2026-09-29')
    const resumed = await act(district, health.reviewer, resumeCase, caseId, { finding: '检测合格' })
    expect(resumed.answer).toMatchObject({
      flags: { paused: false },
      clock: { due: '2026-10-10', paused: false },
    })
    expect(await rowOf(district, caseId)).toMatchObject({
      due_on: '2026-10-10',
      sort_day: '2026-10-10',
      pauses: [{ from: '2026-09-24', to: '2026-09-28', finding: '检测合格' }],
    })
  })

  test('that ends on the day it began takes nothing out of the clock', async () => {
    const caseId = await acceptedPermit()
    moveTo('2026-09-24')
    await act(district, health.reviewer, pauseCase, caseId, testing)
    await act(district, health.reviewer, resumeCase, caseId, { finding: '不用检测' })
    expect((await rowOf(district, caseId)).due_on).toBe('2026-10-08')
  })

  test('stops every step until it is over', async () => {
    const caseId = await acceptedPermit()
    await act(district, health.reviewer, pauseCase, caseId, testing)
    for (const tried of [
      act(district, health.reviewer, reviewCase, caseId, review),
      act(district, health.reviewer, pauseCase, caseId, testing),
    ]) {
      expect(await tried).toMatchObject({ status: 409, code: 'cases.not-now' })
    }
    await act(district, health.reviewer, resumeCase, caseId, { finding: '检测合格' })
    expect((await act(district, health.reviewer, resumeCase, caseId, { finding: '检测合格' })).status).toBe(
      409,
    )
  })

  test('is one that the item has, and ends in the future', async () => {
    const { caseId } = await accepted()
    expect(await act(district, reviewer, pauseCase, caseId, testing)).toMatchObject({
      status: 422,
      code: 'cases.unknown-procedure',
    })
    const permit = await acceptedPermit()
    const past = { ...testing, expectedOn: '2026-09-20' }
    expect(await act(district, health.reviewer, pauseCase, permit, past)).toMatchObject({
      status: 400,
      problem: { fields: [{ path: 'body.expectedOn' }] },
    })
  })
})

describe('an extension', () => {
  const reason = '检测机构设备检修，需要另约'

  test('moves the due day once, its reason told', async () => {
    const caseId = await acceptedPermit()
    await toDecider(caseId)
    const extended = await act(district, health.decider, extendCase, caseId, { days: 10, reason })
    expect(extended.answer).toMatchObject({
      flags: { extended: true },
      clock: { due: '2026-10-21', allowed: 17 },
    })
    expect(extended.answer?.documents.map((one) => one.kind)).toContain('extension-notice')
    const told = await done(hairdresser, readMyCase, { params: { caseId } })
    expect(told.timeline[0]).toMatchObject({ title: { zh: '延长 10 个工作日' }, detail: { zh: reason } })
    expect(await act(district, health.decider, extendCase, caseId, { days: 1, reason })).toMatchObject({
      status: 409,
      code: 'cases.extended-once',
    })
  })

  test('is of ten working days at the most where one organ decides', async () => {
    const caseId = await acceptedPermit()
    await toDecider(caseId)
    expect(await act(district, health.decider, extendCase, caseId, { days: 11, reason })).toMatchObject({
      status: 422,
      code: 'cases.extension-too-long',
      problem: { fields: [{ path: 'body.days' }] },
    })
    expect((await act(district, health.decider, extendCase, caseId, { days: 16, reason })).status).toBe(400)
    expect((await rowOf(district, caseId)).due_on).toBe('2026-10-08')
  })
})

describe('deciding', () => {
  test('a denial needs its reason and its legal basis', async () => {
    const { caseId } = await accepted()
    await act(district, reviewer, reviewCase, caseId, { ...review, proposal: 'deny' })
    for (const missing of [
      { reason: undefined },
      { legalBasis: undefined },
      { reason: '' },
      { legalBasis: '  ' },
    ]) {
      expect(await act(district, decider, decideCase, caseId, { ...deny, ...missing })).toMatchObject({
        status: 422,
        code: 'cases.reason-missing',
      })
    }
    expect((await rowOf(district, caseId)).status).toBe('reviewing')
  })

  test('a denial tells reason and remedies, brings no result, and lets one apply again', async () => {
    const { who, firm } = stranger()
    const person = district.as(who)
    const { caseId } = await submitted(person, firm, unknownFirm)
    await act(district, clerk, acceptCase, caseId)
    await act(district, reviewer, reviewCase, caseId, { ...review, proposal: 'deny' })
    await act(district, decider, decideCase, caseId, deny)
    await district.server.jobs.processAll()
    const view = await done(person, readMyCase, { params: { caseId } })
    expect(view).toMatchObject({
      status: 'delivered',
      outcome: 'denied',
      reason: deny.reason,
      remedies: { review: { limit: { zh: expect.stringContaining('60 日') } } },
      headline: { zh: `没有批准：${deny.reason}` },
    })
    expect(view.documents.map((one) => one.kind)).not.toContain('result')
    expect((await done(person, listMyMaterials)).rows).toEqual([])
    expect((await submitted(person, firm, unknownFirm)).status).toBe('submitted')
  })

  test('the fields that staff fill are checked', async () => {
    const { caseId } = await accepted()
    await act(district, reviewer, reviewCase, caseId, review)
    expect(
      await act(district, decider, decideCase, caseId, { ...grant, internal: { C12: '-5' } }),
    ).toMatchObject({
      status: 422,
      code: 'cases.incomplete',
      problem: { fields: [{ path: 'body.internal.C12' }] },
    })
    expect((await act(district, decider, decideCase, caseId, { ...grant, internal: {} })).status).toBe(422)
    const other = { ...grant, internal: { C12: '300.00', C06: '9999999999999' } }
    expect(await act(district, decider, decideCase, caseId, other)).toMatchObject({
      status: 422,
      problem: { fields: [{ path: 'body.internal.C06' }] },
    })
    expect((await act(district, decider, decideCase, caseId, grant)).status).toBe(200)
    expect((await rowOf(district, caseId)).internal).toEqual({ C12: '300.00' })
  })

  test('of two deciders at once, one decides', async () => {
    const { caseId } = await accepted()
    await act(district, reviewer, reviewCase, caseId, review)
    const second = district.as(officer({ organ: 'ZWFW', role: 'decider' }))
    const both = await Promise.all([
      act(district, decider, decideCase, caseId, grant),
      act(district, second, decideCase, caseId, deny),
    ])
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
  })

  test('the result is produced once, however often the job is tried', async () => {
    const { caseId } = await accepted()
    await act(district, reviewer, reviewCase, caseId, review)
    await act(district, decider, decideCase, caseId, grant)
    const decided = district.server.events.find(
      (event) => event.type === 'cases.case-decided' && event.subject.id === caseId,
    )
    if (!decided) throw new Error('nothing was decided')
    const again = await district.server.jobs.enqueueing([decided])
    await district.server.inDistrict((tx) =>
      Promise.all(again.map((statement) => tx.executeQuery(statement))),
    )
    await district.server.jobs.processAll()
    const view = await done(decider, readDeskCase, { params: { caseId } })
    expect(view.documents.filter((one) => one.kind === 'result')).toHaveLength(1)
  })
})

describe('delivering', () => {
  test.each(['counter', 'express', 'locker'] as const)('by %s is recorded by a counter', async (way) => {
    const caseId = await acceptedPermit(way)
    await toDecider(caseId)
    await act(district, health.decider, decideCase, caseId, { outcome: 'granted', opinion: '同意' })
    await district.server.jobs.processAll()
    expect(await rowOf(district, caseId)).toMatchObject({
      status: 'released',
      work_role: 'clerk',
      sort_day: '2026-10-12',
    })
    expect((await act(district, health.decider, deliverCase, caseId, { way })).status).toBe(403)
    const delivered = await act(district, clerk, deliverCase, caseId, { way, reference: 'YZ-1' })
    expect(delivered.answer).toMatchObject({ status: 'delivered', allowed: [] })
    expect((await done(hairdresser, readMyCase, { params: { caseId } })).timeline[0]?.title.zh).toBe('已送达')
    expect((await act(district, clerk, deliverCase, caseId, { way })).status).toBe(409)
  })
})

test('anybody who holds a document can ask whether it is true', async () => {
  const { caseId } = await accepted()
  await district.server.jobs.processAll()
  const row = await rowOf(district, caseId)
  const documents = await district.server.inDistrict((tx) => documentsOf(tx, row))
  const nobody = district.server.as({ kind: 'anonymous' })
  const code = documents.find((one) => one.kind === 'receipt')?.verify_code ?? ''
  const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4, 8)} ${code.slice(8)}`
  expect(await done(nobody, verifyDocument, { params: { code: typed } })).toMatchObject({
    title: { zh: '收件凭证' },
    addressee: '北…司',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(await call(nobody, verifyDocument, { params: { code: '000000000000' } })).toMatchObject({
    status: 404,
    code: 'cases.no-such-document',
  })
})
