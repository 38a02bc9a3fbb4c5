import { listHalls, readHall, whereToGo } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../../../../../../tests/setup/server.ts'
import { sampleHalls } from '../testing/sample-halls.ts'

let server: TestServer
beforeAll(async () => {
  ;({ server } = await sampleHalls())
})
afterAll(() => server.close())

const get = (path: string, district?: string) => server.as({ kind: 'anonymous' }, district).get(path)
const halls = async () => listHalls.response.parse((await get('/api/halls')).body).halls
const places = async (code: string) => {
  const answer = await get(`/api/items/${code}/counters`)
  expect(answer.status).toBe(200)
  return whereToGo.response.parse(answer.body)
}

describe('the list of halls', () => {
  it('is for everybody: the centre with its 58 counters first, then the halls of the subdistricts', async () => {
    const all = await halls()
    expect(all).toHaveLength(16)
    expect(all[0]).toMatchObject({ code: 'HALL01', level: 'district', counters: 58 })
    expect(all.slice(1).every(({ level }) => level === 'subdistrict')).toBe(true)
    expect(all.every(({ organ, address, phone }) => organ.name && address && phone)).toBe(true)
  })

  it('says of each hall whether it is open at this moment', async () => {
    const words = async (now: string) => {
      server.clock.moveTo(now)
      const all = await halls()
      return [all[0]?.opening.words.zh, all[1]?.opening.words.zh]
    }
    expect(await words('2026-09-22T10:00:00+08:00')).toEqual([
      '开到 12:00，13:30 再开',
      '开到 12:00，13:30 再开',
    ])
    expect(await words('2026-09-22T17:10:00+08:00')).toEqual(['今天下班了，明天 9:00 开', '开到 17:30'])
    expect(await words('2026-10-01T10:00:00+08:00')).toEqual(
      Array(2).fill('国庆节放假，10 月 8 日（周四）9:00 开'),
    )
  })

  it('shows nothing of another district', async () => {
    expect((await get('/api/halls', '110101')).body).toEqual({ halls: [] })
  })
})

describe('a hall', () => {
  it('says which counters handle what', async () => {
    const hall = readHall.response.parse((await get('/api/halls/HALL01')).body)
    expect(hall.groups).toHaveLength(13)
    expect(hall.groups.flatMap(({ counters }) => counters)).toEqual(
      Array.from({ length: 58 }, (_, at) => at + 1),
    )
    const [first] = hall.groups
    expect(first).toMatchObject({ code: 'A', comprehensive: true })
    expect(first?.items.map(({ code }) => code)).toEqual(['individual-business', 'seal-subsidy'])
    expect(first?.organs.map(({ code }) => code)).toEqual(['SCJG', 'SWS', 'GAJ'])
  })

  it('that does not exist is not found, nor is one of another district', async () => {
    for (const answer of [await get('/api/halls/HALL99'), await get('/api/halls/HALL01', '110101')])
      expect(answer).toMatchObject({ status: 404, body: { code: 'halls.hall-not-found' } })
  })
})

describe('where to go for an item', () => {
  it('is the counters that name it, in each hall', async () => {
    const seal = await places('seal-subsidy')
    expect(seal.by).toBe('named')
    expect(seal.halls.map(({ code, groups }) => [code, groups.map((one) => one.code)])).toEqual([
      ['HALL01', ['A']],
    ])
    const allowance = await places('old-age-allowance')
    expect(allowance.halls).toHaveLength(16)
    expect(allowance.halls[0]).toMatchObject({
      code: 'HALL01',
      groups: [{ code: 'D', counters: [27, 28, 29, 30, 31, 32, 33, 34, 35, 36] }],
    })
  })

  it('is not known for an item that does not exist', async () => {
    expect(await get('/api/items/no-such-item/counters')).toMatchObject({
      status: 404,
      body: { code: 'catalog.item-not-found' },
    })
  })
})
