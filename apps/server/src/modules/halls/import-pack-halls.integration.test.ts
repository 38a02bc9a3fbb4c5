import type { PackHall } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../../../tests/setup/server.ts'
import type { Pack } from '../../pack/read-pack.ts'
import { type ImportedHalls, importPackHalls } from './import-pack-halls.ts'
import { hallsInUse } from './store.ts'
import { sampleHalls } from './testing/sample-halls.ts'

let server: TestServer
let pack: Pack
let halls: PackHall[]
beforeAll(async () => {
  ;({ server, pack } = await sampleHalls())
  halls = pack['halls.json'].halls
})
afterAll(() => server.close())

async function load(given: PackHall[]): Promise<ImportedHalls | undefined> {
  let report: ImportedHalls | undefined
  await server.runJob({
    name: 'load-halls',
    cron: '',
    run: async (scope) => {
      report = await importPackHalls(scope, { halls: given })
      return 1
    },
  })
  return report
}
const nothing = { created: 0, updated: 0, unchanged: 0, closed: 0 }
const inUse = () => server.inDistrict((tx) => hallsInUse(tx, server.district))
const told = () =>
  server.events.filter(({ type }) => type.startsWith('halls.')).map(({ type, data }) => [type, data])

test('loading the same halls again changes nothing and tells nothing', async () => {
  const before = told().length
  expect(before).toBe(16)
  expect(await load(halls)).toEqual({ ...nothing, unchanged: 16 })
  expect(told()).toHaveLength(before)
})

test('a hall that changed is written anew: counters move, items and groups come and go', async () => {
  const changed = halls.map((hall) => {
    const [first] = hall.groups
    if (hall.code !== 'HALLJD001' || !first) return hall
    return {
      ...hall,
      counters: 3,
      groups: [{ ...first, from: 2, to: 4, items: ['seal-subsidy'], organs: ['JD001'] }],
    }
  })
  expect(await load(changed)).toEqual({ ...nothing, updated: 1, unchanged: 15 })
  const hall = (await inUse()).find(({ code }) => code === 'HALLJD001')
  expect(hall?.groups).toMatchObject([
    { code: 'A', counters: [2, 3, 4], items: ['seal-subsidy'], organs: ['JD001'] },
  ])
  expect(told().at(-1)).toEqual(['halls.hall-recorded', { code: 'HALLJD001' }])
  expect(await load(halls)).toEqual({ ...nothing, updated: 1, unchanged: 15 })
})

test('a hall that is no longer named is closed, and opens again under the same identity', async () => {
  const before = (await inUse()).find(({ code }) => code === 'HALLJD020')
  expect(await load(halls.filter(({ code }) => code !== 'HALLJD020'))).toEqual({
    ...nothing,
    unchanged: 15,
    closed: 1,
  })
  expect((await inUse()).map(({ code }) => code)).not.toContain('HALLJD020')
  expect(told().at(-1)).toEqual(['halls.hall-closed', { code: 'HALLJD020' }])
  expect(await load(halls)).toEqual({ ...nothing, created: 1, unchanged: 15 })
  expect((await inUse()).find(({ code }) => code === 'HALLJD020')).toEqual(before)
})

test('a hall of an organ that the district does not have is refused, and nothing is changed', async () => {
  const wrong = halls.map((hall) => (hall.code === 'HALL01' ? { ...hall, organ: 'NONE' } : hall))
  await expect(load(wrong)).rejects.toThrow('HALL01: there is no organ NONE')
  expect((await inUse())[0]?.organ).toBe('ZWZX')
})
