import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDistrict } from '../../../platform/db/database.ts'
import { openDevelopmentSources } from '../development/open-for-district.ts'
import type { DevelopmentSources } from '../development/serve-sources.ts'
import { earlierValues } from '../store/history.ts'
import { findSource } from '../store/source.ts'
import { type OpenRegistry, openRegistry } from '../testing/open-registry.ts'
import { valuesOf } from '../values-of.ts'
import { freshValuesOf } from './fresh-values-of.ts'

let registry: OpenRegistry
let sources: DevelopmentSources
let hour = 10

beforeAll(async () => {
  registry = await openRegistry()
  const {
    'persons.json': persons,
    'legal-persons.json': legalPersons,
    'registry.json': stores,
  } = registry.pack
  sources = await openDevelopmentSources(registry.perform, {
    pack: { ...persons, ...legalPersons, ...stores },
    dataFolder: registry.server.dataFolder,
    port: 0,
  })
})
afterAll(async () => {
  await sources?.close()
  await registry?.close()
})
// Each test an hour later: what the last one fetched is old again, and no source rests any more.
beforeEach(() => {
  hour += 1
  registry.server.clock.moveTo(`2026-11-24T${hour}:00:00+08:00`)
  for (const service of sources.services) sources.setMode(service, 'up')
})

const fresh = async (key: string, elements: string[]) => {
  const id = registry.subject(key)
  const values = await registry.perform((scope) => freshValuesOf(scope, [id], elements))
  return values.get(id) ?? {}
}
const outcomeOf = async (code: string) =>
  (await registry.server.inDistrict((tx) => findSource(tx, registry.server.district, code)))?.outcome

test('a value older than its source promised is fetched anew, and kept', async () => {
  const values = await fresh('lin-zhixia', ['P01', 'P09', 'A06'])
  expect(values).toMatchObject({
    P01: {
      value: '林知夏',
      source: { kind: 'live', store: '人口库' },
      fetchedAt: '2026-11-24T03:00:00.000Z',
    },
    P09: { value: '20', source: { kind: 'live', store: '婚姻登记库' }, duty: 'XC-D-0109' },
    A06: { source: { kind: 'own' } },
  })
  expect(Object.values(values).some(({ outage }) => outage)).toBe(false)
  const id = registry.subject('lin-zhixia')
  const { database, district } = registry.server
  expect(
    await inDistrict(database, district, (tx) => valuesOf(tx, district, id, ['P01', 'P09', 'A06'])),
  ).toEqual(values)
  const before = await inDistrict(database, district, (tx) => earlierValues(tx, district, id, 'P01'))
  expect(before).toMatchObject([{ fetchedAt: '2026-11-19T23:12:00.000Z' }])
  expect(await outcomeOf('population')).toBe('ok')
})

test('what is fresh enough is not asked for again', async () => {
  await fresh('gu-yuanzhou', ['P01'])
  const asked = sources.answered('population')
  registry.server.clock.moveTo(`2026-11-24T${hour}:05:00+08:00`)
  await fresh('gu-yuanzhou', ['P01', 'A01'])
  expect(sources.answered('population')).toBe(asked)
})

test('one source for persons, another for firms: only the right one is asked', async () => {
  const asked = sources.answered('population')
  const values = await fresh('chestnut-woodwork', ['L02', 'L10', 'P01'])
  expect(values).toMatchObject({ L02: { source: { kind: 'live' } }, L10: { value: expect.any(Array) } })
  expect(values.P01).toBeUndefined()
  expect(sources.answered('population')).toBe(asked)
})

test.each([
  ['down', 'down'],
  ['slow', 'slow'],
  ['wrong', 'wrong'],
  ['refused', 'refused'],
] as const)('a source that is %s: what was known holds, and says so', async (mode, fault) => {
  sources.setMode('population', mode)
  const values = await fresh('he-shouchun', ['P01', 'P06', 'P09'])
  expect(values.P06).toMatchObject({
    value: '1944-02-09',
    source: { kind: 'stored', store: '人口库' },
    outage: { fault, store: '人口库' },
  })
  expect(values.P09).toMatchObject({ source: { kind: 'live' } })
  expect(values.P09?.outage).toBeUndefined()
  expect(await outcomeOf('population')).toBe(fault)
})

test('a source that is down and was never heard leaves the field to the person, under its name', async () => {
  sources.setMode('marriage-property', 'down')
  const values = await fresh('wen-shuyi', ['H02'])
  expect(values.H02).toMatchObject({
    value: null,
    source: { kind: 'broken', store: '不动产登记库', organ: { code: 'C_GZR' } },
    outage: { fault: 'down' },
  })
})

test('a source that failed rests for half a minute, then is asked again', async () => {
  sources.setMode('population', 'refused')
  await fresh('luo-jin', ['P01'])
  sources.setMode('population', 'up')
  const asked = sources.answered('population')
  registry.server.clock.moveTo(`2026-11-24T${hour}:00:20+08:00`)
  expect((await fresh('luo-jin', ['P01'])).P01?.outage?.fault).toBe('refused')
  expect(sources.answered('population')).toBe(asked)
  registry.server.clock.moveTo(`2026-11-24T${hour}:00:31+08:00`)
  expect((await fresh('luo-jin', ['P01'])).P01?.outage).toBeUndefined()
})

test('a wrong answer changes nothing that was known', async () => {
  sources.setMode('population', 'wrong')
  await fresh('tan-yubai', ['P06'])
  const { database, district } = registry.server
  const id = registry.subject('tan-yubai')
  const stored = await inDistrict(database, district, (tx) => valuesOf(tx, district, id, ['P06']))
  expect(stored.P06?.value).not.toBe('1900-01-01')
})
