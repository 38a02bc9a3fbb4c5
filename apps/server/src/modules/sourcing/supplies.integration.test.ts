import {
  closeCampaign,
  listCampaigns,
  listSupplies,
  openCampaign,
  proposeMatches,
  registerSupply,
  type Supply,
  withdrawSupply,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, done, officer } from '../../../../../tests/setup/sample-district.ts'
import { openSourcing, type SourcingDistrict } from './testing/sourcing-district.ts'

let district: SourcingDistrict
beforeAll(async () => {
  district = await openSourcing()
})
afterAll(() => district.close())

const register = (organ: string, store: string) =>
  done(district.steward(organ), registerSupply, {
    body: { organ, kind: 'element', code: 'B01', store, cycle: 'daily', sharing: 'unconditional' },
  })
const of = ({ supplyId, version }: Pick<Supply, 'supplyId' | 'version'>) => ({
  params: { supplyId },
  version,
  body: {},
})
const clerk = () => district.as(officer({ organ: '*', role: 'clerk' }))

describe('supplies', () => {
  test('are listed to all who work with sources, in order, page by page, of one organ or of all', async () => {
    const made = [
      await register('RSJ', '参保库'),
      await register('MZJ', '救助库'),
      await register('RSJ', '就业库'),
    ]
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(cursor)
      expect(page.rows.length).toBeLessThanOrEqual(2)
      seen.push(...page.rows.map(({ supplyId }) => supplyId))
      cursor = page.next
    } while (cursor)
    expect(seen).toEqual(made.map(({ supplyId }) => supplyId))
    const own = await done(district.director, listSupplies, { query: { organ: 'RSJ' } })
    expect(own.rows.map(({ store }) => store)).toEqual(['参保库', '就业库'])
    expect(await call(district.director, listSupplies, { query: { cursor: 'x' } })).toMatchObject({
      status: 400,
    })
  })
  const list = (cursor: string | null) =>
    done(district.steward('WJW'), listSupplies, { query: { limit: '2', ...(cursor ? { cursor } : {}) } })

  test('say what each reader may do with them', async () => {
    const allowed = async (person: Parameters<typeof call>[0]) =>
      (await done(person, listSupplies, { query: { organ: 'MZJ' } })).rows.map((row) => row.allowed)
    expect(await allowed(district.steward('MZJ'))).toEqual([['withdraw']])
    expect(await allowed(district.steward('*'))).toEqual([['withdraw']])
    expect(await allowed(district.coordinator)).toEqual([['withdraw']])
    expect(await allowed(district.steward('WJW'))).toEqual([[]])
    expect(await allowed(district.director)).toEqual([[]])
    expect(await call(clerk(), listSupplies)).toMatchObject({ status: 403 })
  })

  test('that are withdrawn are neither listed nor proposed any more, and can be registered anew', async () => {
    const { rows } = await done(district.coordinator, listSupplies, { query: { organ: 'MZJ' } })
    const [supply] = rows
    if (!supply) throw new Error('the civil affairs bureau supplies something')
    const proposed = async () => {
      await done(district.coordinator, proposeMatches, { body: {} })
      return (await district.demand('SCJG', 'B01')).proposal
    }
    expect(await proposed()).toMatchObject({ why: 'supply' })
    const withdrawn = await done(district.steward('MZJ'), withdrawSupply, of(supply))
    expect(withdrawn).toMatchObject({ withdrawn: true, allowed: [], version: supply.version + 1 })
    expect((await done(district.coordinator, listSupplies, { query: { organ: 'MZJ' } })).rows).toEqual([])
    for (const one of (await done(district.coordinator, listSupplies)).rows)
      await done(district.coordinator, withdrawSupply, of(one))
    expect(await proposed()).toMatchObject({ why: 'element-source' })
    expect(await call(district.steward('MZJ'), withdrawSupply, of(withdrawn))).toMatchObject({
      status: 409,
      code: 'sourcing.not-now',
    })
    expect((await register('MZJ', '救助库')).supplyId).not.toBe(supply.supplyId)
  })

  test('are withdrawn by their own organ or the office alone, as they were seen last', async () => {
    const supply = await register('GAJ', '户籍库')
    expect(await call(district.steward('MZJ'), withdrawSupply, of(supply))).toMatchObject({
      status: 403,
      code: 'sourcing.not-yours',
    })
    for (const person of [district.director, clerk()])
      expect(await call(person, withdrawSupply, of(supply))).toMatchObject({ status: 403 })
    const stale = of({ ...supply, version: supply.version + 1 })
    expect(await call(district.steward('GAJ'), withdrawSupply, stale)).toMatchObject({
      status: 409,
      code: 'platform.stale-version',
    })
    const nowhere = of({ supplyId: '01910000-0000-7000-8000-00000000dead', version: 1 })
    expect(await call(district.coordinator, withdrawSupply, nowhere)).toMatchObject({
      status: 404,
      code: 'sourcing.supply-not-found',
    })
    const { rows } = await done(district.coordinator, listSupplies, { query: { organ: 'GAJ' } })
    expect(rows).toMatchObject([{ supplyId: supply.supplyId, version: supply.version }])
  })
})

test('campaigns are listed newest first with their progress, to all who work with sources and to nobody else', async () => {
  expect((await done(district.director, listCampaigns)).rows).toEqual([])
  const open = (name: string, more: object) =>
    done(district.coordinator, openCampaign, { body: { name, dueOn: '2026-10-30', ...more } })
  const whole = await open('全区数源普查', {})
  const part = await open('材料类专项', { kind: 'material' })
  expect(part.progress.total).toBeLessThan(whole.progress.total)
  const { campaignId, version } = part
  await done(district.coordinator, closeCampaign, { params: { campaignId }, version, body: {} })

  const listed = async (person: Parameters<typeof call>[0]) => (await done(person, listCampaigns)).rows
  expect(await listed(district.coordinator)).toMatchObject([
    { campaignId, progress: part.progress, closedAt: expect.any(String), allowed: [] },
    { campaignId: whole.campaignId, progress: whole.progress, closedAt: null, allowed: ['close'] },
  ])
  for (const person of [district.steward('CL'), district.director])
    expect((await listed(person)).map((row) => row.allowed)).toEqual([[], []])
  expect(await call(clerk(), listCampaigns)).toMatchObject({ status: 403 })
})
