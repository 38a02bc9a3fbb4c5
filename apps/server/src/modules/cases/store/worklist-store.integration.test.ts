import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { modules } from '../../index.ts'
import { putWork, underReview } from '../testing/work-rows.ts'
import { noteHandled } from './case-store.ts'
import type { CaseRow } from './tables.ts'
import {
  countClaimed,
  countWork,
  findWork,
  listClaimed,
  listHandled,
  listWork,
  type WorkRange,
  type WorkScope,
} from './worklist-store.ts'

let server: TestServer
let rows: CaseRow[]
const me = randomUUID()
const items = Array.from({ length: 200 }, (_, index) => `item-${index}`)
const organs = ['ZWFW', 'WJW', 'SCJG']
const roles = ['clerk', 'reviewer', 'decider'] as const
const days = ['2026-09-20', '2026-09-21', '2026-09-22', '2026-10-09', '9999-12-30', '9999-12-31']
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

beforeAll(async () => {
  server = await testServer({ modules })
  rows = await server.inDistrict(async (tx) => {
    const put: CaseRow[] = []
    for (let index = 0; index < 600; index += 1) {
      const role = at(roles, index * 7)
      put.push(
        await putWork(tx, {
          item_code: at(items, index * 13),
          organ: at(organs, index * 5 + Math.floor(index / 11)),
          sort_day: at(days, index * 3 + Math.floor(index / 17)),
          applicant_name: at(['北京栗树木作有限公司', '北京一亩竹餐饮有限公司', '100%_纯\\麻'], index),
          ...(role === 'clerk' ? {} : underReview(role)),
          ...(index % 4 === 0 ? { claimed_by: me, claimed_name: '我' } : {}),
        }),
      )
    }
    // Cases that nobody works on, and a handled one among them.
    const over = await putWork(tx, { status: 'withdrawn', work_role: null, sort_day: '9999-12-31' })
    await noteHandled(tx, over, me, new Date('2026-09-21T03:00:00Z'))
    for (const [index, row] of put.slice(0, 30).entries()) {
      await noteHandled(tx, row, me, new Date(Date.UTC(2026, 8, 21, 4, Math.floor(index / 3))))
    }
    return put
  })
})
afterAll(() => server.close())

const fits = (scope: WorkScope, row: CaseRow) =>
  (scope.organ === null || scope.organ === row.organ) &&
  (scope.items === null || scope.items.includes(row.item_code))
const permittedTo = (scopes: readonly WorkScope[], row: CaseRow) =>
  scopes.some((scope) => scope.role === row.work_role && fits(scope, row))
const inOrder = (list: CaseRow[]) =>
  [...list].sort((a, b) => (a.sort_day + a.id < b.sort_day + b.id ? -1 : 1)).map((row) => row.id)

const anyScope: fc.Arbitrary<WorkScope> = fc.record({
  role: fc.constantFrom(...roles),
  organ: fc.constantFrom(null, ...organs),
  items: fc.option(fc.subarray(items, { minLength: 0, maxLength: 170 })),
})
const anyScopes = fc.array(anyScope, { maxLength: 3 })
const anyRange: fc.Arbitrary<WorkRange> = fc.record(
  { from: fc.constantFrom(...days), to: fc.constantFrom(...days), unclaimed: fc.boolean() },
  { requiredKeys: [] },
)

/** Turns pages until the last one. */
async function allPages(scopes: readonly WorkScope[], range: WorkRange, size: number): Promise<string[]> {
  const found: string[] = []
  let after: WorkRange['after']
  for (;;) {
    const page = await server.inDistrict((tx) =>
      listWork(tx, server.district, scopes, { ...range, after }, size),
    )
    found.push(...page.map((row) => row.id))
    const last = page.at(-1)
    if (!last || page.length < size) return found
    after = { day: last.sort_day, id: last.id }
  }
}

describe('the worklist of an officer', () => {
  test('is exactly what the posts permit, in order, without gap or repeat over all pages', async () => {
    await fc.assert(
      fc.asyncProperty(anyScopes, anyRange, fc.integer({ min: 20, max: 90 }), async (scopes, range, size) => {
        const expected = rows.filter(
          (row) =>
            permittedTo(scopes, row) &&
            (range.from === undefined || row.sort_day >= range.from) &&
            (range.to === undefined || row.sort_day <= range.to) &&
            (!range.unclaimed || row.claimed_by === null),
        )
        expect(await allPages(scopes, range, size)).toEqual(inOrder(expected))
        const count = await server.inDistrict((tx) => countWork(tx, server.district, scopes, range))
        expect(Number(count)).toBe(expected.length)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('of 170 item types holds those and no other', async () => {
    const scopes: WorkScope[] = [{ role: 'reviewer', organ: 'WJW', items: items.slice(0, 170) }]
    const expected = rows.filter((row) => permittedTo(scopes, row))
    expect(expected.length).toBeGreaterThan(20)
    expect(await allPages(scopes, {}, 10)).toEqual(inOrder(expected))
  })

  test('counts no further than it is asked to', async () => {
    const scopes: WorkScope[] = roles.map((role) => ({ role, organ: null, items: null }))
    const count = (most: number) =>
      server.inDistrict((tx) => countWork(tx, server.district, scopes, {}, most))
    expect(Number(await count(50))).toBe(50)
    expect(Number(await count(1000))).toBe(rows.length)
  })
})

test('what one has claimed is listed while a post still covers it', async () => {
  await fc.assert(
    fc.asyncProperty(anyScopes, async (scopes) => {
      const expected = inOrder(rows.filter((row) => row.claimed_by === me && permittedTo(scopes, row)))
      await server.inDistrict(async (tx) => {
        const found = await listClaimed(tx, server.district, scopes, { staffId: me, range: {}, limit: 1000 })
        expect(found.map((row) => row.id)).toEqual(expected)
        expect(Number(await countClaimed(tx, server.district, scopes, me))).toBe(expected.length)
      })
    }),
    { numRuns: 30 },
  )
})

test('what one has acted on comes newest first, whoever’s turn it is now, page by page', async () => {
  const scopes: WorkScope[] = [{ role: 'clerk', organ: null, items: null }]
  const found: string[] = []
  let after: { at: string; id: string } | undefined
  for (;;) {
    const page = await server.inDistrict((tx) =>
      listHandled(tx, server.district, scopes, { staffId: me, after, limit: 7 }),
    )
    found.push(...page.map((row) => row.id))
    const last = page.at(-1)
    if (!last) break
    after = { at: last.handled_at.toISOString(), id: last.id }
  }
  expect(found).toHaveLength(31)
  expect(new Set(found).size).toBe(31)
  const elsewhere: WorkScope[] = [{ role: 'clerk', organ: 'JD018', items: null }]
  expect(
    await server.inDistrict((tx) =>
      listHandled(tx, server.district, elsewhere, { staffId: me, after: undefined, limit: 7 }),
    ),
  ).toEqual([])
})

describe('search', () => {
  const find = (scopes: readonly WorkScope[], words: string) =>
    server.inDistrict((tx) => findWork(tx, server.district, scopes, words, { range: {}, limit: 1000 }))
  const everything: WorkScope[] = roles.map((role) => ({ role, organ: null, items: null }))

  test.each(['栗树', '北京', '餐饮有限', '100%', '%_纯', '\\麻', '没有这家'])('%s', async (words) => {
    const expected = rows.filter((row) => row.applicant_name.includes(words))
    expect((await find(everything, words)).map((row) => row.id)).toEqual(inOrder(expected))
  })

  test('by number, in small letters too', async () => {
    const [row] = rows
    const found = await find(everything, row?.number?.toLowerCase() ?? '')
    expect(found.map((one) => one.id)).toEqual([row?.id])
  })

  test('stays within the posts', async () => {
    await fc.assert(
      fc.asyncProperty(anyScopes, async (scopes) => {
        const expected = rows.filter((row) => row.applicant_name.includes('栗树') && permittedTo(scopes, row))
        expect((await find(scopes, '栗树')).map((row) => row.id)).toEqual(inOrder(expected))
      }),
      { numRuns: 30 },
    )
  })

  test('of a word that is everywhere still finds what the officer may see, page by page', async () => {
    const mine = await server.inDistrict(async (tx) => {
      for (let index = 0; index < 1100; index += 1)
        await putWork(tx, { applicant_name: '普普通通公司', organ: 'RSJ' })
      return [
        await putWork(tx, { applicant_name: '普普通通公司', organ: 'JD018', sort_day: '2026-10-09' }),
        await putWork(tx, { applicant_name: '普普通通公司', organ: 'JD018' }),
        await putWork(tx, { applicant_name: '别的公司', organ: 'JD018' }),
      ]
    })
    const scopes: WorkScope[] = [{ role: 'clerk', organ: 'JD018', items: null }]
    expect((await find(scopes, '普通')).map((row) => row.id)).toEqual([mine[1]?.id, mine[0]?.id])
    const next = await server.inDistrict((tx) =>
      findWork(tx, server.district, scopes, '普通', {
        range: { after: { day: mine[1]?.sort_day ?? '', id: mine[1]?.id ?? '' } },
        limit: 1,
      }),
    )
    expect(next.map((row) => row.id)).toEqual([mine[0]?.id])
  })

  test('does not leave the district', async () => {
    const found = await server.as({ kind: 'anonymous' }, '110101').get('/api/desk/worklist?q=x')
    expect(found.status).toBe(401)
    const rowsElsewhere = await server.inDistrict((tx) =>
      findWork(tx, '110101', everything, '栗树', { range: {}, limit: 10 }),
    )
    expect(rowsElsewhere).toEqual([])
  })
})
