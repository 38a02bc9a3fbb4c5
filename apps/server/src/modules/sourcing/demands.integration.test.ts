import {
  cancelDemand,
  confirmDemand,
  deriveDemands,
  disownDemand,
  dispatchDemand,
  dispatchDemands,
  fileDemand,
  listDemands,
  preCheckDemand,
  proposeMatches,
  readDemand,
  registerSupply,
  remindDemand,
  returnDemand,
  ruleDemand,
  submitDemand,
  superviseDemand,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, done } from '../../../../../tests/setup/sample-district.ts'
import { openSourcing, type SourcingDistrict, someDuty } from './testing/sourcing-district.ts'

let district: SourcingDistrict
beforeAll(async () => {
  district = await openSourcing()
})
afterAll(() => district.close())

const of = ({ demandId, version }: { demandId: string; version: number }) => ({
  params: { demandId },
  version,
})

describe('deriving', () => {
  test('makes a demand of every element and material that an organ could supply, once', async () => {
    const again = await done(district.coordinator, deriveDemands, { body: {} })
    expect(again).toMatchObject({ created: 0, changed: 0, cancelled: 0 })
    expect(again.unchanged).toBeGreaterThan(100)
    expect(again.onlyTheApplicant).toBeGreaterThan(0)
    const licence = await district.demand('WJW', 'business-licence')
    expect(licence).toMatchObject({
      state: 'pre-checked',
      items: ['public-place-hygiene'],
      proposal: { organ: { code: 'SCJG' }, kind: 'matched', path: 'authorise', why: 'live-duty' },
      allowed: ['return', 'cancel', 'dispatch'],
    })
    expect(licence.number).toMatch(/^XC-R-2026-\d{5}$/)
  })

  test('pages through the book by number without losing or repeating one', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    let total = 0
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(cursor)
      seen.push(...page.rows.map(({ number }) => number))
      cursor = page.next
      total = page.total
    } while (cursor)
    expect(seen).toEqual([...new Set(seen)].sort())
    expect(seen).toHaveLength(total)
  })
  const list = (cursor: string | null) =>
    done(district.coordinator, listDemands, { query: { limit: '60', ...(cursor ? { cursor } : {}) } })
})

test('what the office cancelled stays cancelled when demands are derived again', async () => {
  const before = await district.demand('RSJ', 'business-licence')
  const body = { reason: '劳务派遣不再要执照' }
  expect((await done(district.coordinator, cancelDemand, { ...of(before), body })).state).toBe('cancelled')
  expect(await done(district.coordinator, deriveDemands, { body: {} })).toMatchObject({
    created: 0,
    changed: 0,
  })
  expect((await district.demand('RSJ', 'business-licence')).state).toBe('cancelled')
})

test('a demand filed by hand is submitted, given back, submitted again and passed on', async () => {
  const asking = district.steward('CGW')
  const filed = await done(asking, fileDemand, {
    body: {
      asking: 'CGW',
      kind: 'element',
      code: 'X99',
      name: '广告位编号',
      items: [],
      yearly: 300,
      reason: '设置前要核对点位',
    },
  })
  expect(filed).toMatchObject({ state: 'draft', dueOn: null, allowed: ['submit', 'cancel'] })
  const submitted = await done(asking, submitDemand, { ...of(filed), body: {} })
  expect(submitted).toMatchObject({ state: 'submitted', dueOn: '2026-09-23' })
  const back = await done(district.coordinator, returnDemand, {
    ...of(submitted),
    body: { reason: '请写明哪个事项要用' },
  })
  expect(back).toMatchObject({ state: 'returned', returnedBecause: '请写明哪个事项要用', dueOn: null })
  const again = await done(asking, submitDemand, { ...of(back), body: {} })
  const checked = await done(district.coordinator, preCheckDemand, { ...of(again), body: {} })
  expect(checked.state).toBe('pre-checked')
  expect(await call(district.coordinator, dispatchDemand, { ...of(checked), body: {} })).toMatchObject({
    status: 422,
    code: 'sourcing.nobody-proposed',
  })
  const gone = await done(district.coordinator, cancelDemand, {
    ...of(checked),
    body: { reason: '改用街面编码' },
  })
  expect(gone.state).toBe('cancelled')
})

test('a supply that is registered changes what is proposed', async () => {
  const { rows } = await done(district.coordinator, listDemands, {
    query: { state: 'pre-checked', kind: 'element', limit: '500' },
  })
  const open = rows.find(({ proposal }) => proposal.why === 'element-source')
  if (!open) throw new Error('every element has a duty')
  const supply = {
    organ: 'BDC',
    kind: 'element' as const,
    code: open.data.code,
    store: '登记簿',
    cycle: 'daily' as const,
    sharing: 'conditional' as const,
    sharingBasis: '不动产登记暂行条例',
  }
  const steward = district.steward('BDC')
  expect(await done(steward, registerSupply, { body: supply })).toMatchObject({ organ: { code: 'BDC' } })
  await done(district.coordinator, proposeMatches, { body: {} })
  const after = await done(district.coordinator, readDemand, { params: { demandId: open.demandId } })
  expect(after.proposal).toMatchObject({ organ: { code: 'BDC' }, kind: 'matched', why: 'supply' })

  expect(await call(steward, registerSupply, { body: supply })).toMatchObject({
    status: 409,
    code: 'sourcing.supply-exists',
  })
  expect(await call(steward, registerSupply, { body: { ...supply, code: 'NOPE' } })).toMatchObject({
    status: 422,
    code: 'sourcing.unknown-data',
  })
  const noLaw = { ...supply, store: '另一本', sharingBasis: null }
  expect(await call(steward, registerSupply, { body: noLaw })).toMatchObject({ status: 400 })
  const others = { ...supply, organ: 'GAJ' }
  expect(await call(steward, registerSupply, { body: others })).toMatchObject({ status: 403 })
})

describe('refusing', () => {
  test('goes on to whoever was named, and at the third time to the office, whose ruling binds', async () => {
    const demand = await district.demand('MZJ', 'identity-card')
    let row = await done(district.coordinator, dispatchDemand, { ...of(demand), body: { organ: 'WJW' } })
    expect(row).toMatchObject({ state: 'dispatched', asked: { code: 'WJW' }, dueOn: '2026-09-29' })

    const nobody = { organ: 'XXX', reason: '不归我们' }
    expect(await call(district.steward('WJW'), disownDemand, { ...of(row), body: nobody })).toMatchObject({
      status: 422,
      code: 'sourcing.unknown-organ',
    })
    const oneself = { organ: 'WJW', reason: '不归我们' }
    expect(await call(district.steward('WJW'), disownDemand, { ...of(row), body: oneself })).toMatchObject({
      status: 422,
      code: 'sourcing.name-another',
    })

    row = await done(district.steward('WJW'), disownDemand, {
      ...of(row),
      body: { organ: 'RSJ', reason: '身份信息不是卫健的' },
    })
    expect(row).toMatchObject({ state: 'dispatched', asked: { code: 'RSJ' } })
    row = await done(district.steward('RSJ'), disownDemand, {
      ...of(row),
      body: { organ: 'CL', reason: '也不是人社的' },
    })
    row = await done(district.steward('CL'), disownDemand, {
      ...of(row),
      body: { organ: 'GAJ', reason: '应当是公安的' },
    })
    expect(row).toMatchObject({ state: 'coordinating', asked: null, dueOn: '2026-09-23' })
    expect(row.disowned.map(({ organ, says }) => [organ, says])).toEqual([
      ['区卫健委', '区人力社保局'],
      ['区人力社保局', '区残联'],
      ['区残联', '西城公安分局'],
    ])
    row = await done(district.coordinator, ruleDemand, {
      ...of(row),
      body: { organ: 'GAJ', reason: '身份信息由公安机关负责' },
    })
    expect(row).toMatchObject({ state: 'dispatched', asked: { code: 'GAJ' }, ruled: true })
    const again = { organ: 'MZB', reason: '再推一次' }
    expect(await call(district.steward('GAJ'), disownDemand, { ...of(row), body: again })).toMatchObject({
      status: 409,
      code: 'sourcing.ruled',
    })
    const timeline = await done(district.coordinator, readDemand, { params: { demandId: row.demandId } })
    expect(timeline.timeline.map(({ type }) => type)).toEqual([
      'demand-derived',
      'demand-dispatched',
      'demand-disowned',
      'demand-disowned',
      'demand-disowned',
      'demand-ruled',
    ])
  })
})

describe('many at once', () => {
  test('each is judged by itself; what cannot be dispatched is told with its reason', async () => {
    const { rows } = await done(district.coordinator, listDemands, {
      query: { state: 'pre-checked', kind: 'element', asking: 'SCJG', limit: '5' },
    })
    const [first, second] = rows
    if (!first || !second) throw new Error('the market regulator asks for something')
    const body = {
      rows: [
        { demandId: first.demandId, version: first.version, organ: 'GAJ' },
        { demandId: second.demandId, version: second.version + 1 },
        { demandId: '01910000-0000-7000-8000-00000000dead', version: 1 },
        { demandId: first.demandId, version: first.version, organ: 'GAJ' },
      ],
    }
    const told = await done(district.coordinator, dispatchDemands, { body })
    expect(told.done).toEqual([{ demandId: first.demandId, version: first.version + 1 }])
    expect(told.refused.map(({ code }) => code)).toEqual([
      'platform.stale-version',
      'sourcing.demand-not-found',
      'sourcing.demand-not-found',
    ])
  })
})

test('the log tells of every demand where it stands: its last event says what its row says', async () => {
  const last = new Map(
    district.server.events
      .filter(({ subject }) => subject.type === 'data-demand')
      .map(({ subject, data }) => [subject.id, { state: data.state, asked: data.asked }]),
  )
  const { rows, total } = await done(district.coordinator, listDemands, { query: { limit: '1000' } })
  expect(last.size).toBe(total)
  for (const { demandId, state, asked } of rows)
    expect([demandId, last.get(demandId)]).toEqual([demandId, { state, asked: asked?.code ?? null }])
})

describe('who may', () => {
  test('a steward sees the demands that their organ makes or has to answer, and no others', async () => {
    const own = await done(district.steward('RSJ'), listDemands, { query: { limit: '200' } })
    expect(own.rows.length).toBeGreaterThan(0)
    expect(own.rows.filter(({ asking, asked }) => asking.code !== 'RSJ' && asked?.code !== 'RSJ')).toEqual([])
    const theirs = await district.demand('WJW', 'business-licence')
    expect(
      await call(district.steward('RSJ'), readDemand, { params: { demandId: theirs.demandId } }),
    ).toMatchObject({ status: 404, code: 'sourcing.demand-not-found' })
    const all = await done(district.director, listDemands, { query: { limit: '1' } })
    expect(all.total).toBeGreaterThan(own.total)
  })

  test('only the organ that was asked answers, only the office dispatches, and nobody acts on what they saw stale', async () => {
    const demand = await district.demand('WJW', 'identity-card')
    expect(await call(district.steward('WJW'), dispatchDemand, { ...of(demand), body: {} })).toMatchObject({
      status: 403,
    })
    const row = await done(district.coordinator, dispatchDemand, { ...of(demand), body: { organ: 'GAJ' } })
    const confirm = { ...of(row), body: { duty: someDuty } }
    expect(await call(district.steward('WJW'), confirmDemand, confirm)).toMatchObject({
      status: 403,
      code: 'sourcing.not-yours',
    })
    expect(await call(district.director, confirmDemand, confirm)).toMatchObject({ status: 403 })
    expect(await call(district.coordinator, remindDemand, { ...of(demand), body: {} })).toMatchObject({
      status: 409,
      code: 'platform.stale-version',
    })
    const reminded = await done(district.coordinator, remindDemand, { ...of(row), body: {} })
    expect(reminded.reminders).toBe(1)
    const supervised = await done(district.coordinator, superviseDemand, {
      ...of(reminded),
      body: { reason: '催过一次没有回音' },
    })
    expect(supervised).toMatchObject({ supervised: true })
    expect(supervised.allowed).not.toContain('supervise')
  })

  test('nobody without a post of data sees anything', async () => {
    const clerk = district.as({
      kind: 'staff',
      staffId: '01910000-0000-7000-8000-000000000001',
      account: 'x',
      name: 'x',
      posts: [{ organ: '*', organName: '', role: 'clerk', items: null }],
    })
    expect(await call(clerk, listDemands)).toMatchObject({ status: 403 })
    expect(await call(clerk, deriveDemands, { body: {} })).toMatchObject({ status: 403 })
  })
})
