import { listWorklist } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import type { Staff } from '../../../platform/auth/who.ts'
import { call, done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'
import { putWork, underReview } from '../testing/work-rows.ts'

let district: SampleDistrict
let who: Staff
let reviewer: Person
const pause = {
  procedure: 'testing',
  name: { zh: '卫生检测', en: 'Hygiene testing' },
  reason: '送检',
  from: '2026-09-29',
  to: null,
  expectedOn: '2026-10-09',
  finding: null,
}

beforeAll(async () => {
  district = await openSampleDistrict({ now: '2026-09-30T10:00:00+08:00', jobs: false })
  who = officer({ organ: 'ZWFW', role: 'reviewer' }, { organ: 'ZWFW', role: 'decider' })
  reviewer = district.as(who)
  const due = [
    '2026-09-28',
    '2026-09-29',
    '2026-09-30',
    '2026-10-08',
    '2026-10-08',
    '2026-10-09',
    '9999-12-31',
  ]
  await district.server.inDistrict(async (tx) => {
    for (const [index, sort_day] of due.entries()) {
      await putWork(tx, {
        ...underReview('reviewer'),
        sort_day,
        due_on: sort_day >= '9999' ? null : sort_day,
        ...(index % 3 === 0 ? { claimed_by: who.staffId, claimed_name: who.name } : {}),
      })
    }
    await putWork(tx, {
      ...underReview('decider'),
      sort_day: '9999-12-30',
      paused: true,
      pauses: [pause],
      due_on: '2026-10-08',
    })
    await putWork(tx, { ...underReview('reviewer'), organ: 'WJW', item_code: 'public-place-hygiene' })
    await putWork(tx, {})
  })
})
afterAll(() => district.close())

const list = (query: Record<string, string> = {}, person = reviewer) => done(person, listWorklist, { query })

test('is grouped by what is due, overdue first, paused last, each with its limit in words', async () => {
  const { rows } = await list()
  expect(rows.map((row) => `${row.group} · ${row.limit.word.zh}`)).toEqual([
    'overdue · 超 2 个工作日',
    'overdue · 超 1 个工作日',
    'today · 今天到期',
    'next-working-day · 1 个工作日',
    'next-working-day · 1 个工作日',
    'later · 2 个工作日',
    'paused · 暂停，10 月 9 日（周五）回',
    'undated · 没有期限',
  ])
  expect(rows.map((row) => row.flags.overdue).filter(Boolean)).toHaveLength(2)
})

test('counts each tab and group', async () => {
  expect((await list()).counts).toEqual({ all: 8, mine: 3, open: 5, today: 1, overdue: 2, paused: 1 })
})

test('shows under each tab what belongs there', async () => {
  expect((await list({ tab: 'mine' })).rows.every((row) => row.claimedBy === who.name)).toBe(true)
  expect((await list({ tab: 'mine' })).rows).toHaveLength(3)
  expect((await list({ tab: 'open' })).rows.every((row) => row.claimedBy === null)).toBe(true)
  expect((await list({ tab: 'open' })).rows).toHaveLength(5)
  expect((await list({ tab: 'done' })).rows).toEqual([])
})

test('asked for one role, only the work of that role is there', async () => {
  const decisions = await list({ role: 'decider' })
  expect(decisions.rows.map((row) => row.step)).toEqual(['decide'])
  expect(decisions.counts.all).toBe(1)
  expect((await list({ role: 'clerk' })).rows).toEqual([])
})

describe('pages', () => {
  test.each([{}, { tab: 'open' }, { tab: 'mine' }, { q: '栗树' }])(
    'of %o follow without gap or repeat',
    async (query) => {
      const whole = (await list(query)).rows.map((row) => row.caseId)
      const turned: string[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof list>> = await list({
          ...query,
          limit: '2',
          ...(cursor ? { cursor } : {}),
        })
        turned.push(...page.rows.map((row) => row.caseId))
        cursor = page.next
      } while (cursor)
      expect(turned).toEqual(whole)
      expect(whole.length).toBeGreaterThan(2)
    },
  )

  test.each(['nonsense', Buffer.from(`2026-09-30|${'-'.repeat(36)}`).toString('base64url')])(
    'begin at the top with the cursor %s',
    async (cursor) => {
      expect((await list({ cursor })).rows).toHaveLength(8)
      expect((await list({ cursor, tab: 'done' })).rows).toEqual([])
    },
  )
})

test('finds an applicant or a number, within the posts', async () => {
  expect((await list({ q: '栗树' })).rows).toHaveLength(8)
  const [first] = (await list()).rows
  expect((await list({ q: first?.number ?? '' })).rows.map((row) => row.caseId)).toEqual([first?.caseId])
  expect((await list({ q: '没有这家' })).rows).toEqual([])
})

test('an officer for other items, or of another organ, sees none of it', async () => {
  const restricted = district.as(officer({ organ: 'ZWFW', role: 'reviewer', items: ['old-age-allowance'] }))
  expect((await list({}, restricted)).counts.all).toBe(0)
  const health = district.as(officer({ organ: 'WJW', role: 'reviewer' }))
  expect((await list({}, health)).rows.map((row) => row.item.code)).toEqual(['public-place-hygiene'])
  const centre = district.as(officer({ organ: '*', role: 'clerk' }))
  expect((await list({}, centre)).rows.map((row) => row.status)).toEqual(['submitted'])
})

test('a page of more than a hundred is refused', async () => {
  expect((await call(reviewer, listWorklist, { query: { limit: '101' } })).status).toBe(400)
})
