import { randomUUID } from 'node:crypto'
import { listCatalogue, openCase, readMyCase, submitCase, withdrawItem } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { nextSerial } from '../../../platform/serial/next-serial.ts'
import { call, done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { fullDraft, stranger, submitted, unknownFirm } from '../testing/seal-matter.ts'

let district: SampleDistrict
let lin: Person
let firm: string
const declared = { declared: true } as const

beforeAll(async () => {
  district = await openSampleDistrict()
  lin = district.as(await district.resident('lin-zhixia'))
  firm = district.subject('chestnut-woodwork')
})
afterAll(() => district.close())

test('submitted three times by a slow network, it is one case with one number and one receipt', async () => {
  const { caseId, version } = await fullDraft(lin, firm)
  const key = randomUUID()
  const send = () => call(lin, submitCase, { params: { caseId }, version, key, body: declared })
  const thrice = await Promise.all([send(), send(), send()])
  expect(thrice.map((one) => one.status)).toEqual([200, 200, 200])
  const [first, second, third] = thrice.map((one) => one.answer)
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  expect(first).toMatchObject({
    status: 'submitted',
    number: 'ZWFW-2026-000001',
    deemedOn: '2026-09-29',
    missing: [],
    keptUntil: null,
    waitsFor: 'office',
    allowed: ['withdraw'],
  })
  const now = await done(lin, readMyCase, { params: { caseId } })
  expect(now.documents.map((one) => `${one.kind} ${one.number}`)).toEqual(['receipt ZWFW-2026-000001'])
  expect(now.timeline).toHaveLength(1)
})

test('the receipt is drawn as a PDF that the applicant may read', async () => {
  await district.server.jobs.processAll()
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const { caseId } = await submitted(person, own, unknownFirm)
  await district.server.jobs.processAll()
  const [receipt] = (await done(person, readMyCase, { params: { caseId } })).documents
  const file = await person.raw(`/api/files/${receipt?.fileId}`)
  expect(file.statusCode).toBe(200)
  expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await district.as(stranger().who).raw(`/api/files/${receipt?.fileId}`)).statusCode).toBe(404)
})

test('the same key with another body is refused', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const { caseId, version } = await fullDraft(person, own, unknownFirm)
  const key = randomUUID()
  await done(person, submitCase, { params: { caseId }, version, key, body: declared })
  const reused = await person.post(
    `/api/cases/${caseId}/submit`,
    { declared: true, more: 1 },
    { key, version },
  )
  expect(reused).toMatchObject({ status: 422, body: { code: 'platform.key-reused' } })
})

test('what is not complete is refused, with every missing thing named', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const { case: draft } = await done(person, openCase, {
    body: { itemCode: 'seal-subsidy', onBehalfOf: own, answers: { S1: 'self', S2: 'paid', S3: 'yes' } },
  })
  const { caseId, version } = draft
  const refused = await call(person, submitCase, { params: { caseId }, version, body: declared })
  expect(refused).toMatchObject({ status: 422, code: 'cases.incomplete' })
  expect(refused.problem?.fields?.map((field) => field.path)).toEqual(
    draft.missing.map((one) => `${one.kind}.${one.code}`),
  )
  expect(refused.problem?.fields?.map((field) => field.path)).toEqual(
    expect.arrayContaining([
      'field.C02',
      'field.C10',
      'field.L01',
      'field.K04',
      'material.M4',
      'material.M5',
    ]),
  )
  expect((await done(person, readMyCase, { params: { caseId } })).status).toBe('draft')
})

test('without the declaration it is not taken', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const { caseId, version } = await fullDraft(person, own, unknownFirm)
  const answer = await person.post(`/api/cases/${caseId}/submit`, { declared: false }, { version })
  expect(answer).toMatchObject({ status: 400, body: { code: 'platform.invalid-request' } })
})

test('two representatives of one firm who submit at once: once only', async () => {
  const { who, firm: own } = stranger()
  const other = { ...who, subjectId: randomUUID() }
  const people = [district.as(who), district.as(other)]
  const drafts = await Promise.all(people.map((person) => fullDraft(person, own, unknownFirm)))
  const sent = await Promise.all(
    people.map((person, index) => {
      const { caseId = '', version = 0 } = drafts[index] ?? {}
      return call(person, submitCase, { params: { caseId }, version, body: declared })
    }),
  )
  expect(sent.map((one) => one.status).sort()).toEqual([200, 409])
  expect(sent.map((one) => one.code).sort()).toEqual(['cases.once-only', 'ok'])
})

describe('serial numbers', () => {
  test('twenty submits at once and some that fail leave no gap', async () => {
    const people = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { who, firm: own } = stranger()
        const person = district.as(who)
        return { person, draft: await fullDraft(person, own, unknownFirm) }
      }),
    )
    const before = await lastSerial()
    const failing = people.slice(0, 4).map(({ person, draft }) =>
      call(person, submitCase, {
        params: { caseId: draft.caseId },
        version: draft.version + 7,
        body: declared,
      }),
    )
    const sent = people.map(({ person, draft }) =>
      done(person, submitCase, { params: { caseId: draft.caseId }, version: draft.version, body: declared }),
    )
    expect((await Promise.all(failing)).every((one) => one.status === 409)).toBe(true)
    const numbers = (await Promise.all(sent)).map((one) => Number(one.number?.split('-').at(-1)))
    expect(numbers.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => before + 1 + index),
    )
  })

  test('a number whose transaction is rolled back is given to the next one', async () => {
    const before = await lastSerial()
    const series = { organ: 'ZWFW', year: 2026, kind: 'case' }
    const broken = district.server.inDistrict(async (tx) => {
      expect(await nextSerial(tx, district.server.district, series)).toBe(before + 1)
      throw new Error('the power went')
    })
    await expect(broken).rejects.toThrow('the power went')
    expect(await lastSerial()).toBe(before + 1)
  })

  async function lastSerial(): Promise<number> {
    const { who, firm: own } = stranger()
    const { number } = await submitted(district.as(who), own, unknownFirm)
    return Number(number?.split('-').at(-1))
  }
})

test('an item that is withdrawn while one applies: told so, and the draft is kept', async () => {
  const { who, firm: own } = stranger()
  const person = district.as(who)
  const { caseId, version } = await fullDraft(person, own, unknownFirm)
  const editor = district.as(officer({ organ: '*', role: 'catalogue-editor' }))
  const list = await done(editor, listCatalogue, { query: { q: 'seal-subsidy' } })
  const item = list.rows.find((row) => row.code === 'seal-subsidy')
  await done(editor, withdrawItem, {
    params: { itemId: item?.itemId ?? '' },
    version: item?.version ?? 0,
    body: { reason: '今年的钱用完了' },
  })
  const refused = await call(person, submitCase, { params: { caseId }, version, body: declared })
  expect(refused).toMatchObject({ status: 410, code: 'catalog.item-withdrawn' })
  expect(refused.problem?.detail).toContain('草稿')
  const kept = await done(person, readMyCase, { params: { caseId } })
  expect(kept).toMatchObject({ status: 'draft', version, missing: [] })
  expect(
    (await call(district.as(stranger().who), openCase, { body: { itemCode: 'seal-subsidy' } })).status,
  ).toBe(410)
})
