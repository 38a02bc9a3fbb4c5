import { listMyNotices, listTextMessages, openCase, readMyCase, saveDraft } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { call, done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { dropOldDrafts } from './drop-old-drafts.ts'
import { tellBeforeDraftsGo } from './tell-before-drafts-go.ts'

let district: SampleDistrict
let lin: Person
let gu: Person
let caseId: string
beforeAll(async () => {
  district = await openSampleDistrict({ now: '2026-09-21T10:00:00+08:00' })
  lin = district.as(await district.resident('lin-zhixia'))
  gu = district.as(await district.resident('gu-yuanzhou'))
  const body = { itemCode: 'seal-subsidy', onBehalfOf: district.subject('chestnut-woodwork') }
  const { case: opened } = await done(lin, openCase, { body })
  caseId = opened.caseId
  expect(opened.keptUntil).toBe('2026-10-21')
})
afterAll(() => district.close())

const on = async (day: string) => {
  district.server.clock.moveTo(`${day}T09:30:00+08:00`)
  return {
    told: await district.server.runJob(tellBeforeDraftsGo),
    dropped: await district.server.runJob(dropOldDrafts),
  }
}
const notices = (person: Person) => done(person, listMyNotices).then(({ rows }) => rows)

test('six days before, nobody is told', async () => {
  expect(await on('2026-10-15')).toEqual({ told: 0, dropped: 0 })
  expect(await notices(lin)).toEqual([])
})

test('five days before, who began the draft is told once, and the draft in their hands is not disturbed', async () => {
  const before = await done(lin, readMyCase, { params: { caseId } })
  expect(await on('2026-10-16')).toEqual({ told: 1, dropped: 0 })
  expect(await on('2026-10-17')).toEqual({ told: 0, dropped: 0 })
  expect(await notices(lin)).toMatchObject([
    {
      kind: 'draft-ending',
      title: { zh: expect.stringContaining('保留到 10 月 21 日') },
      link: `/matters/${caseId}/apply`,
      readAt: null,
    },
  ])
  expect(await notices(gu)).toEqual([])
  const body = { answers: { S1: 'self' }, own: {} }
  expect(await call(lin, saveDraft, { params: { caseId }, version: before.version, body })).toMatchObject({
    status: 200,
  })
})

test('the text message goes to the number of the account, and the stand-in says that nobody got it', async () => {
  await district.server.jobs.processAll()
  const { rows, provider } = await done(
    district.as(officer({ organ: '*', role: 'system-administrator' })),
    listTextMessages,
  )
  expect(provider).toMatchObject({
    name: 'development',
    words: { zh: expect.stringContaining('没有发给任何人') },
  })
  expect(rows).toMatchObject([
    { state: 'kept', provider: 'development', phone: expect.stringMatching(/^1\d\d\*{4}\d{4}$/) },
  ])
  expect(rows[0]?.text).toContain('保留到')
})

test('it goes after its day, and the log says so', async () => {
  expect((await on('2026-10-21')).dropped).toBe(0)
  expect((await on('2026-10-22')).dropped).toBe(1)
  expect((await call(lin, readMyCase, { params: { caseId } })).status).toBe(404)
  expect(district.server.events).toContainEqual(
    expect.objectContaining({ type: 'cases.draft-expired', subject: { type: 'case', id: caseId } }),
  )
})

test('after a standstill nothing goes untold: the owner is told first, and has the days of notice', async () => {
  const body = { itemCode: 'seal-subsidy', onBehalfOf: district.subject('dogear-books') }
  const { case: late } = await done(gu, openCase, { body })
  expect(late.keptUntil).toBe('2026-11-21')
  district.server.clock.moveTo('2026-12-03T03:17:00+08:00')
  expect(await district.server.runJob(dropOldDrafts)).toBe(0)
  expect(await on('2026-12-03')).toEqual({ told: 1, dropped: 0 })
  expect(await done(gu, readMyCase, { params: { caseId: late.caseId } })).toMatchObject({
    keptUntil: '2026-12-08',
  })
  expect((await on('2026-12-08')).dropped).toBe(0)
  expect((await on('2026-12-09')).dropped).toBe(1)
  expect(await notices(gu)).toHaveLength(1)
})
