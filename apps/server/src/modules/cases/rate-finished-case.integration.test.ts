import { rateCase, readMyCase, refuseCase, withdrawCase } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../../../tests/setup/server.ts'
import { act } from './testing/act.ts'
import { call, done } from './testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'
import { stranger, submitted, unknownFirm } from './testing/seal-matter.ts'

let district: SampleDistrict
let clerk: Person
const refusal = { ground: 'not-eligible' as const, reason: '不在本区登记住所', legalBasis: '条例第十九条' }

beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  clerk = district.as(officer({ organ: '*', role: 'clerk' }))
})
afterAll(() => district.close())

async function submittedMatter() {
  const { who, firm } = stranger()
  const person = district.as(who)
  const { caseId } = await submitted(person, firm, unknownFirm)
  return { person, caseId }
}
const rating = { grade: 5, tags: ['等得久'], comment: '没有说清楚' }

test('a rating waits until the office has done with it', async () => {
  const { person, caseId } = await submittedMatter()
  const early = await call(person, rateCase, { params: { caseId }, body: rating })
  expect(early).toMatchObject({ status: 409, code: 'ratings.not-yet' })
  await act(district, clerk, refuseCase, caseId, refusal)
  expect(await done(person, readMyCase, { params: { caseId } })).toMatchObject({
    allowed: ['rate'],
    rating: { possible: true, rated: null },
  })
})

test('a rating is given once, is shown to who gave it, and names no grade in the log', async () => {
  const { person, caseId } = await submittedMatter()
  await act(district, clerk, refuseCase, caseId, refusal)
  const given = await call(person, rateCase, { params: { caseId }, body: rating })
  expect(given).toMatchObject({ status: 201, answer: { possible: false, rated: rating } })
  expect(await call(person, rateCase, { params: { caseId }, body: { grade: 1 } })).toMatchObject({
    status: 409,
    code: 'ratings.rated-already',
    problem: { current: { rated: { grade: 5 } } },
  })
  const view = await done(person, readMyCase, { params: { caseId } })
  expect(view).toMatchObject({ allowed: [], rating: { possible: false, rated: rating } })
  const told = district.server.events.find((event) => event.type === 'ratings.case-rated')
  expect(told?.data).toEqual({})
  const desk = await clerk.get(`/api/desk/cases/${caseId}`)
  expect(JSON.stringify(desk.body)).not.toContain('没有说清楚')
})

test('of two ratings at once, one counts', async () => {
  const { person, caseId } = await submittedMatter()
  await act(district, clerk, refuseCase, caseId, refusal)
  const both = await Promise.all(
    [1, 5].map((grade) => call(person, rateCase, { params: { caseId }, body: { grade } })),
  )
  expect(both.map((one) => one.status).sort()).toEqual([201, 409])
})

test.each([0, 6, 2.5, 'good'])('there is no grade %s', async (grade) => {
  const { person, caseId } = await submittedMatter()
  expect((await person.post(`/api/cases/${caseId}/rating`, { grade })).status).toBe(400)
})

test('a rating is not for what one gave up, nor for somebody else’s matter', async () => {
  const { person, caseId } = await submittedMatter()
  await act(district, person, withdrawCase, caseId, {})
  expect(await call(person, rateCase, { params: { caseId }, body: rating })).toMatchObject({
    code: 'ratings.not-yet',
  })
  const other = district.as(stranger().who)
  expect(await call(other, rateCase, { params: { caseId }, body: rating })).toMatchObject({
    status: 404,
    code: 'cases.case-not-found',
  })
})
