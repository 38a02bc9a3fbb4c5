import { randomUUID } from 'node:crypto'
import {
  answerCorrection,
  type CorrectionInFull,
  listAudit,
  listCorrections,
  listMyCorrections,
  listMyNotices,
  readCorrection,
  reportValue,
  StoredFile,
  takeCorrection,
  withdrawCorrection,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfContent } from '../../../../../tests/setup/make-content.ts'
import type { Person } from '../../../../../tests/setup/server.ts'
import { earlierValues, valuesOf } from '../registry/index.ts'
import { call, done } from './testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'

let district: SampleDistrict
let lin: Person
let self: string
const steward = (organ: string) => district.as(officer({ organ, role: 'data-steward' }))
beforeAll(async () => {
  district = await openSampleDistrict({ now: '2026-09-21T10:00:00+08:00', jobs: false })
  lin = district.as(await district.resident('lin-zhixia'))
  self = district.subject('lin-zhixia')
})
afterAll(() => district.close())

const wrong = { element: 'A01', stated: '北京市西城区样例胡同 18 号', note: '门牌换过' }
const report = (more: object = {}) => call(lin, reportValue, { body: { subjectId: self, ...wrong, ...more } })
const reported = async (more: object = {}) => {
  const { answer, problem } = await report(more)
  if (!answer) throw new Error(JSON.stringify(problem))
  return answer
}
const at = (ticket: Pick<CorrectionInFull, 'correctionId' | 'version'>) => ({
  params: { correctionId: ticket.correctionId },
  version: ticket.version,
})
const known = async (element: string) =>
  (await district.server.inDistrict((tx) => valuesOf(tx, district.server.district, self, [element])))[element]

describe('a reported value', () => {
  test('goes to its source, is taken, corrected with its provenance and history, and the person is told', async () => {
    const before = await known('A01')
    const ticket = await reported()
    expect(ticket).toMatchObject({
      state: 'opened',
      organ: { code: 'C_GA' },
      store: '人口库',
      dueOn: '2026-10-12',
      shown: { value: before?.value },
      stated: wrong.stated,
      allowed: ['withdraw'],
    })
    const luo = steward('C_GA')
    const { rows } = await done(luo, listCorrections)
    expect(rows).toMatchObject([{ correctionId: ticket.correctionId, allowed: ['take'], overdue: false }])
    const masked = await done(luo, readCorrection, { params: { correctionId: ticket.correctionId } })
    expect(masked).toMatchObject({ shown: { value: null }, stated: null })
    const taken = await done(luo, takeCorrection, { ...at(ticket), body: {} })
    expect(taken).toMatchObject({ state: 'taken', allowed: ['answer'], statedWords: wrong.stated })
    const body = { outcome: 'corrected', reason: '核对门牌登记，已改' } as const
    const answered = await done(luo, answerCorrection, { ...at(taken), body })
    expect(answered).toMatchObject({
      state: 'answered',
      outcome: 'corrected',
      answer: wrong.stated,
      allowed: [],
    })

    expect(await known('A01')).toMatchObject({
      value: wrong.stated,
      source: { organ: { code: 'C_GA' }, store: '人口库' },
      trust: 'A',
      fetchedAt: '2026-09-21T02:00:00.000Z',
    })
    const history = await district.server.inDistrict((tx) =>
      earlierValues(tx, district.server.district, self, 'A01'),
    )
    expect(history[0]).toMatchObject({ value: before?.value })
    const { rows: mine } = await done(lin, listMyCorrections)
    expect(mine).toMatchObject([{ outcome: 'corrected', reason: body.reason }])
    const { rows: notices } = await done(lin, listMyNotices)
    expect(notices).toMatchObject([{ kind: 'correction-answered', link: '/corrections' }])
    expect(JSON.stringify(notices)).not.toContain(wrong.stated)
    const log = JSON.stringify(district.server.events)
    expect(log).toContain('registry.correction-answered')
    expect(log).not.toContain(wrong.stated)
  })

  test('may be kept, with a reason that the person reads; the source’s value stays', async () => {
    const before = await known('A02')
    const ticket = await reported({ element: 'P07', stated: '02', note: '' })
    const luo = steward('C_GA')
    const taken = await done(luo, takeCorrection, { ...at(ticket), body: {} })
    const body = { outcome: 'kept', reason: '户口簿登记的就是这个' } as const
    const answered = await done(luo, answerCorrection, { ...at(taken), body })
    expect(answered).toMatchObject({ outcome: 'kept', answer: null, reason: body.reason })
    expect(await known('A02')).toEqual(before)
  })

  test('may be corrected to something else than was stated, which has to be right in its kind', async () => {
    const ticket = await reported({ element: 'P12', stated: '15400000077' })
    const account = steward('ZWFW')
    const taken = await done(account, takeCorrection, { ...at(ticket), body: {} })
    const answer = (value: string) =>
      call(account, answerCorrection, {
        ...at(taken),
        body: { outcome: 'corrected', value, reason: '按实名号码改' },
      })
    expect(await answer('12')).toMatchObject({ status: 422, code: 'registry.stated-invalid' })
    expect((await answer('15400000078')).answer).toMatchObject({ answer: '15400000078' })
  })

  test('may be taken back until it is answered, and reported again', async () => {
    const ticket = await reported({ element: 'P10', stated: '40' })
    expect(await report({ element: 'P10', stated: '30' })).toMatchObject({
      code: 'registry.reported-already',
    })
    const back = await done(lin, withdrawCorrection, { ...at(ticket), body: {} })
    expect(back).toMatchObject({ state: 'withdrawn', allowed: [] })
    expect(await call(lin, withdrawCorrection, { ...at(back), body: {} })).toMatchObject({
      status: 409,
      code: 'registry.correction-not-now',
    })
    expect((await report({ element: 'P10', stated: '30' })).status).toBe(201)
  })

  test('brings a proof that only the steward who has taken it may read', async () => {
    const { body } = await lin.upload('证明.pdf', pdfContent)
    const { fileId } = StoredFile.parse(body)
    const ticket = await reported({ element: 'P09', stated: '10', proofFileId: fileId })
    const [taker, other] = [steward('C_MZ'), steward('C_MZ')]
    await done(taker, takeCorrection, { ...at(ticket), body: {} })
    expect((await taker.raw(`/api/files/${fileId}`)).statusCode).toBe(200)
    expect((await other.raw(`/api/files/${fileId}`)).statusCode).toBe(404)
  })

  test('is overdue after its day, and the first due stands first', async () => {
    district.server.clock.moveTo('2026-10-14T09:00:00+08:00')
    const { rows } = await done(steward('C_MZ'), listCorrections)
    expect(rows).toMatchObject([{ overdue: true, dueOn: '2026-10-12' }])
  })

  test('at the desk its reading is recorded', async () => {
    const audit = district.as(officer({ organ: '*', role: 'audit-administrator' }))
    const { rows } = await done(audit, listAudit)
    expect(rows.map((row) => row.action)).toContain('registry.take-correction')
  })
})

test.each([
  ['what nobody holds', { element: 'X14' }, 404, 'registry.value-not-known'],
  ['one’s own word', { element: 'A06' }, 422, 'registry.own-word'],
  ['what stands there already', { element: 'P01', stated: '林知夏' }, 422, 'registry.same-value'],
  [
    'a number that cannot be',
    { element: 'P03', stated: '110102199304129985' },
    422,
    'registry.stated-invalid',
  ],
  ['nothing', { element: 'P01', stated: ' ' }, 422, 'registry.stated-invalid'],
  ['somebody else', { subjectId: randomUUID() }, 403, 'registry.not-your-subject'],
  [
    'with a file of somebody else',
    { element: 'A04', stated: '2001-01-01', proofFileId: randomUUID() },
    404,
    'files.not-found',
  ],
])('reporting %s is refused', async (_, more, status, code) => {
  expect(await report(more)).toMatchObject({ status, code })
})

describe('permissions', () => {
  test('who may what: 401 nobody, 403 by role, 404 where it is not theirs', async () => {
    const ticket = await reported({ element: 'P05', stated: '1' })
    const { correctionId, version } = ticket
    const people = {
      nobody: district.server.as({ kind: 'anonymous' }),
      'another resident': district.as(await district.resident('gu-yuanzhou')),
      reviewer: district.as(officer({ organ: 'C_GA', role: 'reviewer' })),
      'steward of another organ': steward('GAJ'),
      'steward of the organ': steward('C_GA'),
      coordinator: district.as(officer({ organ: '*', role: 'data-coordinator' })),
    }
    const statuses = async (person: Person) => [
      (await call(person, readCorrection, { params: { correctionId } })).status,
      (
        await call(person, answerCorrection, {
          params: { correctionId },
          version,
          body: { outcome: 'kept', reason: '无' },
        })
      ).status,
      (await call(person, withdrawCorrection, { params: { correctionId }, version, body: {} })).status,
    ]
    const found: Record<string, number[]> = {}
    for (const [name, person] of Object.entries(people)) found[name] = await statuses(person)
    expect(found).toEqual({
      nobody: [401, 401, 401],
      'another resident': [403, 403, 404],
      reviewer: [403, 403, 403],
      'steward of another organ': [404, 404, 403],
      'steward of the organ': [200, 409, 403],
      coordinator: [200, 409, 403],
    })
  })

  test('a list holds only the tickets of one’s own organs', async () => {
    const of = async (person: Person) => {
      const { rows } = await done(person, listCorrections, { query: { show: 'closed' } })
      return new Set(rows.map(({ organ }) => organ.code))
    }
    expect(await of(steward('SCJG'))).toEqual(new Set())
    expect(await of(steward('C_GA'))).toEqual(new Set(['C_GA']))
    expect((await of(district.as(officer({ organ: '*', role: 'data-coordinator' })))).size).toBeGreaterThan(1)
  })
})
