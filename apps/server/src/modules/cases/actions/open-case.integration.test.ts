import { discardDraft, listMyCases, openCase, readCaseItem, readMyCase, saveDraft } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { call, done } from '../testing/call.ts'
import { openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { fullDraft, paid, stranger, submitted, unknownFirm } from '../testing/seal-matter.ts'

let district: SampleDistrict
let lin: Person
let firm: string
const itemCode = 'seal-subsidy'

beforeAll(async () => {
  district = await openSampleDistrict()
  lin = district.as(await district.resident('lin-zhixia'))
  firm = district.subject('chestnut-woodwork')
})
afterAll(() => district.close())

test('a draft opens with everything that the sources know, each value with its source', async () => {
  const { resumed, case: draft } = await done(lin, openCase, { body: { itemCode, onBehalfOf: firm } })
  expect(resumed).toBe(false)
  expect(draft).toMatchObject({
    status: 'draft',
    number: null,
    waitsFor: 'applicant',
    applicant: { subjectId: firm, name: '北京栗树三凿木作有限公司' },
    representative: { name: '林知夏', capacity: 'legal-representative' },
    keptUntil: '2026-10-21',
    expectedDue: { dueOn: '2026-09-29', provisional: false },
  })
  expect(draft.allowed).toEqual(['save-draft', 'submit', 'discard'])
  expect(draft.values.L01).toMatchObject({
    value: '91110102YM91000135',
    source: { store: '法人库' },
    trust: 'A',
  })
  expect(draft.values.C06).toMatchObject({ source: { store: '印章备案库' } })
  expect(draft.requirements.map(({ code, state }) => `${code} ${state}`)).toEqual([
    'M1 exempt',
    'M2 exempt',
    'M3 exempt',
  ])
  expect(draft.missing[0]).toMatchObject({ kind: 'situation', code: 'S1' })
})

test('opening again goes on with the draft; beginning anew puts it away', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const first = await done(person, openCase, { body: { itemCode, onBehalfOf: own } })
  const again = await done(person, openCase, { body: { itemCode, onBehalfOf: own } })
  expect(again).toMatchObject({ resumed: true, case: { caseId: first.case.caseId } })
  const anew = await done(person, openCase, { body: { itemCode, onBehalfOf: own, anew: true } })
  expect(anew.resumed).toBe(false)
  expect(anew.case.caseId).not.toBe(first.case.caseId)
  expect((await call(person, readMyCase, { params: { caseId: first.case.caseId } })).status).toBe(404)
  expect(district.server.events).toContainEqual(
    expect.objectContaining({
      type: 'cases.draft-discarded',
      subject: { type: 'case', id: first.case.caseId },
    }),
  )
})

test('clicking twice at once opens one draft', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const opened = await Promise.all(
    Array.from({ length: 5 }, () => done(person, openCase, { body: { itemCode, onBehalfOf: own } })),
  )
  expect(new Set(opened.map((one) => one.case.caseId)).size).toBe(1)
  expect(opened.filter((one) => !one.resumed)).toHaveLength(1)
})

test('answers that were given before are taken over', async () => {
  const { who, firm: own } = stranger()
  const { case: draft } = await done(district.as(who), openCase, {
    body: { itemCode, onBehalfOf: own, answers: { S1: 'self', S2: 'paid', S3: 'yes' } },
  })
  expect(draft.answers).toEqual(paid.answers)
  expect(draft.requirements.map((one) => one.code)).toEqual(['M1', 'M2', 'M3', 'M4', 'M5'])
})

test('what lies in the vault need not be handed in again', async () => {
  const draft = await fullDraft(lin, firm)
  expect(draft.missing).toEqual([])
  expect(draft.requirements.find((one) => one.code === 'M4')).toMatchObject({
    state: 'from-vault',
    material: { trust: 'B', mediaType: 'application/pdf' },
  })
})

test.each([
  ['no such item', { itemCode: 'no-such-item' }, 404, 'catalog.item-not-found'],
  ['for a firm that is not theirs', { itemCode, onBehalfOf: stranger().firm }, 403, 'cases.not-your-subject'],
  ['an item for firms, for oneself', { itemCode }, 422, 'cases.not-served'],
] as const)('%s is refused', async (_name, body, status, code) => {
  expect(await call(lin, openCase, { body })).toMatchObject({ status, code })
})

test('what is granted once cannot be begun a second time', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const first = await submitted(person, own, unknownFirm)
  const second = await call(person, openCase, { body: { itemCode, onBehalfOf: own } })
  expect(second).toMatchObject({ status: 409, code: 'cases.once-only' })
  expect(second.problem?.detail).toContain(first.number)
})

test('a discarded draft is gone, and only a draft can be discarded', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const { caseId, version } = await fullDraft(person, own, unknownFirm)
  expect(await done(person, discardDraft, { params: { caseId }, version })).toEqual({ discarded: true })
  expect((await call(person, readMyCase, { params: { caseId } })).status).toBe(404)
  const second = await submitted(person, own, unknownFirm)
  expect(
    await call(person, discardDraft, { params: { caseId: second.caseId }, version: second.version }),
  ).toMatchObject({ status: 409, code: 'cases.not-now' })
})

test('the item is read in the version that the case runs under', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const { caseId } = await fullDraft(person, own, unknownFirm)
  const item = await done(person, readCaseItem, { params: { caseId } })
  expect(item).toMatchObject({ code: itemCode, version: 1 })
  expect(item.elements.map((element) => element.code)).toContain('C10')
})

test('a draft of another district does not exist here', async () => {
  const { who, firm: own } = stranger()
  const { caseId, version } = await fullDraft(district.as(who), own, unknownFirm)
  const elsewhere = district.as(who, '110101')
  expect((await call(elsewhere, readMyCase, { params: { caseId } })).status).toBe(404)
  expect((await call(elsewhere, saveDraft, { params: { caseId }, version, body: unknownFirm })).status).toBe(
    404,
  )
  expect((await done(elsewhere, listMyCases)).rows).toEqual([])
})
