import { acceptCase, readMyCase } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, rowOf } from '../testing/act.ts'
import { done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { stranger, submitted, unknownFirm } from '../testing/seal-matter.ts'
import { putWork, underReview } from '../testing/work-rows.ts'
import { reckonAgain } from './reckon-again.ts'

let district: SampleDistrict

beforeAll(async () => {
  district = await openSampleDistrict({ now: '2026-12-28T10:00:00+08:00', jobs: false })
})
afterAll(() => district.close())

test('a due day that reaches into a year without a calendar is provisional, and stays so', async () => {
  const { who, firm } = stranger()
  const person = district.as(who)
  const { caseId } = await submitted(person, firm, unknownFirm)
  await act(district, district.as(officer({ organ: '*', role: 'clerk' })), acceptCase, caseId)
  const before = await rowOf(district, caseId)
  expect(before).toMatchObject({ provisional: true, status: 'accepted' })
  expect(await district.server.runJob(reckonAgain)).toBe(0)
  expect(await rowOf(district, caseId)).toEqual(before)
  expect((await done(person, readMyCase, { params: { caseId } })).clock).toMatchObject({ provisional: true })
})

test('once the calendar is there, the day is certain and sorts the worklist anew', async () => {
  const { id } = await district.server.inDistrict((tx) =>
    putWork(tx, {
      ...underReview('reviewer'),
      provisional: true,
      due_on: '2026-09-30',
      sort_day: '2026-09-30',
    }),
  )
  expect(await district.server.runJob(reckonAgain)).toBe(1)
  expect(await rowOf(district, id)).toMatchObject({
    provisional: false,
    due_on: '2026-09-29',
    sort_day: '2026-09-29',
    status: 'reviewing',
  })
  expect(await district.server.runJob(reckonAgain)).toBe(0)
})
