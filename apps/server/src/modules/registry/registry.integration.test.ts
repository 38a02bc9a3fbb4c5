import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import type { Tx } from '../../platform/db/database.ts'
import { inDistrict } from '../../platform/db/database.ts'
import {
  earlierValues,
  findPersonByIdentityNumber,
  householdOf,
  importPackRegistry,
  type RegistryPack,
  rememberOwnValues,
  representationsOf,
  subjectByCode,
  subjectById,
  subjectsByPackKey,
  valuesOf,
} from './index.ts'
import { registryModule } from './module.ts'

const district = '110102'
const both = (text: string) => ({ zh: text, en: text })
const person = (key: string, name: string, identityNumber: string) => ({
  key,
  name: both(name),
  identityNumber,
  mobile: '15400000001',
  offered: false,
  about: both('样例'),
})
const firm = (key: string, name: string, socialCreditCode: string) => ({
  key,
  name: both(name),
  socialCreditCode,
  kind: 'company' as const,
  founded: '2026-08-18',
  about: both('样例'),
})
const pack: RegistryPack = {
  persons: [
    person('lin', '林知夏', '110102199304129984'),
    person('gu', '顾远舟', '110102199011039993'),
    person('he', '何守春', '11010219860917997X'),
  ],
  legalPersons: [
    firm('wood', '栗木木作有限公司', '91110102YM91000135'),
    firm('books', '折角书店有限公司', '91110102YM91000210'),
  ],
  relations: [
    { kind: 'legal-representative', person: 'lin', subject: 'wood', since: '2026-08-18' },
    { kind: 'agent', person: 'lin', subject: 'wood', since: '2026-08-18' },
    { kind: 'agent', person: 'gu', subject: 'wood', since: '2026-08-25', until: '2026-12-24' },
    { kind: 'agent', person: 'gu', subject: 'he', since: '2026-01-05' },
    { kind: 'household', person: 'gu', subject: 'he', relation: '20' },
  ],
  entries: [
    {
      subject: 'wood',
      organ: 'SCJG',
      store: '法人库',
      fetchedAt: '2026-09-20T07:12:00+08:00',
      trust: 'A',
      duty: 'XC-D-0101',
      values: { L01: '91110102YM91000135', L02: '栗木木作有限公司', L10: ['S008', 'S009'], L15: 4 },
    },
    {
      subject: 'wood',
      organ: 'SELF',
      store: '您上次填的',
      fetchedAt: '2026-09-01T10:00:00+08:00',
      trust: 'D',
      values: { X15: '林知夏', members: [{ F02: '林', F01: '10' }] },
    },
  ],
  organs: [
    {
      code: 'SCJG',
      name: both('样例区市场监督管理局'),
      short: both('市场监管局'),
      kind: 'department',
      stores: [],
    },
  ],
}

let server: TestServer
const appended: string[] = []
const within = <T>(work: (tx: Tx) => Promise<T>, at = district) => inDistrict(server.database, at, work)
const scopeOf = (tx: Tx) => ({
  tx,
  district,
  now: server.clock.now(),
  append: (event: { type: string; data: unknown }) =>
    void appended.push(`${event.type} ${JSON.stringify(event.data)}`),
})
const load = (changed: RegistryPack = pack) => within((tx) => importPackRegistry(scopeOf(tx), changed))
const idOf = async (key: string) => {
  const subject = (await within((tx) => subjectsByPackKey(tx, district))).get(key)
  if (!subject) throw new Error(`no subject ${key}`)
  return subject.subjectId
}

beforeAll(async () => {
  server = await testServer({ modules: [registryModule] })
  expect(await load()).toEqual({ persons: 3, legalPersons: 2, relations: 5, values: 6 })
})
afterAll(() => server.close())

test('loading the same pack again changes nothing', async () => {
  const before = appended.length
  expect(await load()).toEqual({ persons: 0, legalPersons: 0, relations: 0, values: 0 })
  expect(appended).toHaveLength(before)
})

test('a person is found by identity number, in small letters too, and only where known', async () => {
  const find = (number: string, at = district) =>
    within((tx) => findPersonByIdentityNumber(tx, at, number), at)
  expect(await find('11010219860917997x')).toMatchObject({ name: '何守春' })
  expect(await find('110102199304129985')).toBeNull()
  expect(await find('91110102YM91000135')).toBeNull()
  expect(await find('110102199304129984', '110101')).toBeNull()
  const firmFound = await within((tx) => subjectByCode(tx, district, 'legal-person', '91110102ym91000135'))
  expect(firmFound).toMatchObject({ kind: 'legal-person', legalKind: 'company', founded: '2026-08-18' })
})

test.each([
  ['2026-08-24', 'gu', ['何守春 agent']],
  ['2026-08-25', 'gu', ['何守春 agent', '栗木木作有限公司 agent']],
  ['2026-12-24', 'gu', ['何守春 agent', '栗木木作有限公司 agent']],
  ['2026-12-25', 'gu', ['何守春 agent']],
  ['2026-09-22', 'lin', ['栗木木作有限公司 legal-representative']],
  ['2026-08-17', 'lin', []],
  ['2026-09-22', 'he', []],
])('on %s %s acts for %j', async (day, key, expected) => {
  const id = await idOf(key)
  const found = await within((tx) => representationsOf(tx, district, id, day))
  expect(found.map((one) => `${one.name} ${one.capacity}`).sort()).toEqual([...expected].sort())
})

test('a household is told with what each is to the subject', async () => {
  const id = await idOf('he')
  expect(await within((tx) => householdOf(tx, district, id))).toMatchObject([
    { name: '顾远舟', relation: '20', code: '110102199011039993' },
  ])
})

test('values come with their source, lists and rows of groups included, unknown ones not at all', async () => {
  const id = await idOf('wood')
  const values = await within((tx) => valuesOf(tx, district, id, ['L02', 'L10', 'L15', 'members', 'L99']))
  expect(Object.keys(values).sort()).toEqual(['L02', 'L10', 'L15', 'members'])
  expect(values.L10).toEqual({
    value: ['S008', 'S009'],
    source: { organ: { code: 'SCJG', name: '样例区市场监督管理局' }, store: '法人库', kind: 'stored' },
    fetchedAt: '2026-09-19T23:12:00.000Z',
    trust: 'A',
    duty: 'XC-D-0101',
  })
  expect(values.L15?.value).toBe(4)
  expect(values.members).toMatchObject({ value: [{ F02: '林', F01: '10' }], source: { kind: 'own' } })
  expect(await within((tx) => valuesOf(tx, '110101', id, ['L02']), '110101')).toEqual({})
})

test('a value that changes leaves what was before in the history, and its name but not its content in the log', async () => {
  const id = await idOf('wood')
  const [entry] = pack.entries
  if (!entry) throw new Error('the pack has entries')
  const renamed = { ...entry, fetchedAt: '2026-09-21T07:00:00+08:00', values: { L02: '栗树木作有限公司' } }
  server.clock.moveTo('2026-09-23T09:00:00+08:00')
  expect(await load({ ...pack, entries: [renamed] })).toMatchObject({ values: 1 })
  expect(await within((tx) => valuesOf(tx, district, id, ['L02', 'L01']))).toMatchObject({
    L02: { value: '栗树木作有限公司' },
    L01: { value: '91110102YM91000135' },
  })
  expect(await within((tx) => earlierValues(tx, district, id, 'L02'))).toMatchObject([
    { value: '栗木木作有限公司', replacedAt: '2026-09-23T01:00:00.000Z' },
  ])
  expect(appended.at(-1)).toBe(
    'registry.values-recorded {"elements":["L02"],"organ":"SCJG","store":"法人库"}',
  )
})

test('one’s own word is remembered, but never over what a source answers for', async () => {
  const id = await idOf('wood')
  const say = (values: Record<string, string>) => within((tx) => rememberOwnValues(scopeOf(tx), id, values))
  expect(await say({ L01: '没有的号', X15: '顾远舟', X16: '15400000002' })).toEqual(['X15', 'X16'])
  expect(await say({ X15: '顾远舟' })).toEqual([])
  expect(await within((tx) => valuesOf(tx, district, id, ['L01', 'X15', 'X16']))).toMatchObject({
    L01: { value: '91110102YM91000135', trust: 'A' },
    X15: { value: '顾远舟', trust: 'D', source: { kind: 'own' } },
  })
})

test('an entry of an organ or a subject that the pack does not hold is refused, and nothing is kept', async () => {
  const [entry] = pack.entries
  if (!entry) throw new Error('the pack has entries')
  await expect(load({ ...pack, entries: [{ ...entry, organ: 'NOBODY' }] })).rejects.toThrow('NOBODY')
  await expect(load({ ...pack, entries: [{ ...entry, subject: 'ghost' }] })).rejects.toThrow('ghost')
})

test('another district sees no subject of this one', async () => {
  const id = await idOf('wood')
  expect(await within((tx) => subjectById(tx, '110101', id), '110101')).toBeNull()
  expect(await within((tx) => subjectById(tx, district, id), '110101')).toBeNull()
})
