import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { completeIdentityNumber } from '@yimen/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countWaiting, waitingRows } from '../store/quarantine.ts'
import { listRuns } from '../store/run.ts'
import { findSource, moveCursor } from '../store/source.ts'
import { subjectByCode } from '../store/subject.ts'
import { define, personSource } from '../testing/define.ts'
import { type OpenRegistry, openRegistry } from '../testing/open-registry.ts'
import { valuesOf } from '../values-of.ts'
import { importFile } from './import-file.ts'

let registry: OpenRegistry
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.close())

const number = (n: number) =>
  completeIdentityNumber(
    `1101021950${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}${997 + 2 * (n % 2)}`,
  )
const person = (n: number, parts: { number?: string; sex?: string; address?: string } = {}) =>
  [
    parts.number ?? number(n),
    `样例${'甲乙丙丁戊己庚辛'[n]}`,
    parts.sex ?? '1',
    parts.address ?? `样例里 0 号 ${n} 室`,
    '',
  ].join(',')
const head = 'number,name,sex,address,phone'
const file = async (name: string, lines: readonly string[], content?: Uint8Array) => {
  const path = join(registry.server.dataFolder, name)
  await writeFile(path, content ?? `${[head, ...lines].join('\r\n')}\r\n`)
  return path
}
const take = (source: string, path: string, keepGood = false) =>
  importFile(registry.perform, { source, file: path, keepGood })
const known = (code: string) =>
  registry.server.inDistrict((tx) => subjectByCode(tx, registry.server.district, 'person', code))
const address = async (code: string) => {
  const subject = await known(code)
  const { district } = registry.server
  return registry.server.inDistrict(async (tx) =>
    subject ? (await valuesOf(tx, district, subject.subjectId, ['A01'])).A01 : undefined,
  )
}

test('a file of good rows is taken in, batch by batch, and again without a change', async () => {
  await define(registry, personSource('welfare'))
  const path = await file(
    'good.csv',
    [0, 1, 2, 3, 4].map((n) => person(n)),
  )
  expect(await take('welfare', path)).toMatchObject({ state: 'done', read: 5, stored: 5, new: 5, bad: 0 })
  expect(await address(number(3))).toMatchObject({
    value: '样例里 0 号 3 室',
    source: { store: 'welfare库', kind: 'stored', organ: { code: 'MZJ', name: '机关 MZJ' } },
    trust: 'A',
  })
  expect(await take('welfare', path)).toMatchObject({ read: 5, stored: 5, new: 0 })
  const batches = registry.server.events.filter(({ type }) => type === 'registry.batch-stored')
  expect(batches.map(({ data }) => data)).toMatchObject([{ read: 3 }, { read: 2 }, { read: 3 }, { read: 2 }])
})

test('one bad row keeps all of them out, and is named by line and column', async () => {
  await define(registry, personSource('strict'))
  const path = await file('bad.csv', [person(5), person(6, { number: '110102195001019971' }), person(7)])
  const report = await take('strict', path)
  expect(report).toMatchObject({ state: 'refused', read: 3, stored: 0, bad: 1 })
  expect(report.faults).toMatchObject([{ place: 'line 3', column: 'number', reason: 'check-digit' }])
  expect(await known(number(5))).toBeNull()
  const { district } = registry.server
  expect((await registry.server.inDistrict((tx) => countWaiting(tx, district))).get('strict')).toBeUndefined()
})

test('asked for, the good rows are kept and the bad ones wait with their reasons', async () => {
  await define(registry, personSource('lenient'))
  const path = await file('mixed.csv', [
    person(5),
    person(6, { sex: '7' }),
    'x,无号,1,样例里 0 号,',
    person(7),
  ])
  expect(await take('lenient', path, true)).toMatchObject({ state: 'done', read: 4, stored: 2, bad: 2 })
  expect(await known(number(5))).not.toBeNull()
  const { district } = registry.server
  const rows = await registry.server.inDistrict((tx) => waitingRows(tx, district, 'lenient', undefined, 10))
  expect(rows).toMatchObject([
    { place: 'line 3', column: 'sex', reason: 'form.not-in-list', cells: { sex: '7' } },
    { place: 'line 4', column: 'number', reason: 'length' },
  ])
})

test('a changed row replaces what the source said before, and what it said goes to the history', async () => {
  const path = await file('changed.csv', [person(3, { address: '样例新里 0 号' })])
  registry.server.clock.moveTo('2026-11-24T11:00:00+08:00')
  await take('welfare', path)
  expect(await address(number(3))).toMatchObject({
    value: '样例新里 0 号',
    fetchedAt: '2026-11-24T03:00:00.000Z',
  })
})

test('the same file brought again after a break goes on where it stopped', async () => {
  const { district } = registry.server
  await define(registry, personSource('broken-off'))
  const path = await file(
    'long.csv',
    [0, 1, 2, 3].map((n) => person(n)),
  )
  await take('broken-off', path)
  // As a process that ended after its first batch has left it.
  const [first] = await registry.server.inDistrict((tx) => listRuns(tx, district, 'broken-off', undefined, 1))
  expect(first?.state).toBe('done')
  const cursor = `${createHash('sha256')
    .update(await readFile(path))
    .digest('hex')}:3`
  await registry.server.inDistrict((tx) => moveCursor(tx, district, 'broken-off', cursor, null))
  expect(await take('broken-off', path)).toMatchObject({ resumedAfter: 3, read: 1, stored: 1 })
  const source = await registry.server.inDistrict((tx) => findSource(tx, district, 'broken-off'))
  expect(source?.cursor).toBeNull()
})

test('sources that disagree are noted as a conflict, and the note ends when they agree', async () => {
  const { district } = registry.server
  await define(registry, personSource('other'))
  const conflicts = async () => {
    const subject = await known(number(0))
    const found = await registry.server.inDistrict((tx) =>
      sql<{ element: string; until: Date | null }>`SELECT element, until FROM registry.conflict
        WHERE district = ${district} AND subject_id = ${subject?.subjectId}`.execute(tx),
    )
    return found.rows.map(({ element, until }) => [element, until !== null])
  }
  await take('other', await file('other.csv', [person(0, { address: '样例西里 0 号' })]))
  expect(await conflicts()).toEqual([['A01', false]])
  registry.server.clock.moveTo('2026-11-24T12:00:00+08:00')
  await take('other', await file('agreed.csv', [person(0)]))
  expect(await conflicts()).toEqual([['A01', true]])
})

test('a file of an office spreadsheet, in GB 18030 with its own quoting, is read', async () => {
  await define(registry, personSource('gbk'))
  // 样例里“0 号”, as such a program writes it
  const name = [0xd1, 0xf9, 0xc0, 0xfd]
  const row = Buffer.concat([
    Buffer.from(`${head}\r\n${number(1)},`),
    Buffer.from(name),
    Buffer.from(',1,"'),
    Buffer.from(name),
    Buffer.from(', 0\r\n",\r\n'),
  ])
  expect(await take('gbk', await file('gbk.csv', [], row))).toMatchObject({ state: 'done', read: 1, bad: 0 })
  expect(await address(number(1))).toMatchObject({ value: expect.stringContaining('样例') })
})

test.each([
  ['an empty file', '', /no row/],
  ['a head line alone', `${head}\n`, /no row/],
  ['two columns of one name', 'number,number\n1,2\n', /twice/],
  ['a quote that never ends', `${head}\n"${'x'.repeat(300_000)}`, /.+/],
  ['a row with too many cells', `${head}\n1,2,3,4,5,6,7\n`, /.+/],
  ['no text at all', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0xff, 0, 0x80, 0x0a, 0xff]), /.+/],
])('%s is refused with a reason and nothing is kept', async (_, content, reason) => {
  const { district } = registry.server
  const before = await registry.server.inDistrict((tx) => listRuns(tx, district, 'welfare', undefined, 100))
  const path = await file('odd.csv', [], Buffer.from(content))
  await expect(take('welfare', path)).rejects.toThrow(reason)
  const after = await registry.server.inDistrict((tx) => listRuns(tx, district, 'welfare', undefined, 100))
  expect(after.filter(({ state }) => state === 'running')).toEqual([])
  expect(after.reduce((sum, { stored }) => sum + stored, 0)).toBe(
    before.reduce((sum, { stored }) => sum + stored, 0),
  )
})

test('a file without a column of the source is refused row by row', async () => {
  const path = await file('lacking.csv', [], Buffer.from('number,name\n110102199304129984,林知夏\n'))
  expect(await take('welfare', path)).toMatchObject({
    state: 'refused',
    faults: [{ reason: 'column-missing' }],
  })
})

test('an unknown source, or one that is not read from files, is refused', async () => {
  const path = await file('any.csv', [person(0)])
  await expect(take('nowhere', path)).rejects.toThrow('registry.source-not-found')
  await expect(take('population', path)).rejects.toThrow('registry.no-file-source')
  await expect(take('welfare', '/nowhere/at-all.csv')).rejects.toThrow('cannot be read')
})
