import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/setup/database.ts'
import { samplePackFolder } from '../pack/load-sample-district.ts'
import { runYimen } from './testing/run-yimen.ts'

let folder: string
let pack: string
let database: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-pack-'))
  pack = join(folder, 'pack')
  await cp(samplePackFolder, pack, { recursive: true })
  database = await testDatabase()
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const yimen = (...commandArguments: string[]) =>
  runYimen(commandArguments, { YIMEN_DATA: join(folder, 'data'), DATABASE_URL: database.url })

/** Puts another text into a file of the pack while `work` runs. */
async function withChange<T>(file: string, from: string, to: string, work: () => Promise<T>): Promise<T> {
  const path = join(pack, file)
  const before = await readFile(path, 'utf8')
  expect(before).toContain(from)
  await writeFile(path, before.replace(from, to))
  try {
    return await work()
  } finally {
    await writeFile(path, before)
  }
}

describe('a pack that cannot be loaded is bad input, told by file, place and fault', () => {
  test.each([
    ['staff.json', '"role": "clerk"', '"role": "king"', /staff\.json: staff\.0\.posts\.0\.role: /],
    [
      'staff.json',
      '"organ": "ZWZX"',
      '"organ": "NOBODY"',
      /staff\.json: staff\.0\.organ: there is no organ NOBODY/,
    ],
    ['organs.json', '{', '', /organs\.json: .*JSON/],
    ['vault.json', 'files/chestnut-bank', 'files/lost', /vault\.json: materials\.0\.file: there is no file/],
    ['items/seal-subsidy.json', 'promised-two-step', 'none', /seal-subsidy\.json: stateTableName: .* none/],
  ])('%s: %s → %s', async (file, from, to, fault) => {
    const { code, out, err } = await withChange(file, from, to, () => yimen('import', 'pack', pack))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(fault)
  })

  test('a folder that is none', async () => {
    const { code, err } = await yimen('import', 'pack', join(folder, 'nowhere'))
    expect([code, err]).toEqual([2, expect.stringContaining('district.json: ')])
  })
})

describe('yimen import pack', () => {
  test('loads a district once, however often it is called', async () => {
    const first = await yimen('import', 'pack', pack, '--json')
    expect([first.err, first.code]).toEqual(['', 0])
    expect(JSON.parse(first.out)).toMatchObject({
      district: '110102',
      items: { created: 14, updated: 0, unchanged: 0, rejected: [], withErrors: [] },
      vault: { unchanged: 0 },
    })
    const second = await yimen('import', 'pack', pack, '--json')
    expect(JSON.parse(second.out)).toMatchObject({
      identity: { staffAdded: 0, postsGranted: 0 },
      items: { created: 0, updated: 0, unchanged: 14 },
      registry: { persons: 0, legalPersons: 0, relations: 0, values: 0 },
      vault: { added: 0 },
    })
  })

  test('changes only what differs, and tells people so', async () => {
    const { code, out } = await withChange(
      'items/seal-subsidy.json',
      '新开办企业刻章补助',
      '新办企业刻章补助',
      () => yimen('import', 'pack', pack),
    )
    expect(code).toBe(0)
    expect(out).toContain('(110102) is loaded')
    expect(out).toContain('0 created, 1 updated, 13 unchanged, 0 rejected')
  })

  test('an item with an error comes in as a draft, and the command says why', async () => {
    const { code, out } = await withChange(
      'items/seal-subsidy.json',
      '"element": "C02"',
      '"element": "C99"',
      () => yimen('import', 'pack', pack),
    )
    expect(code).toBe(1)
    expect(out).toMatch(/seal-subsidy: waits as a draft, \S+ at \S+: /)
  })

  test('another district’s pack loads into that district', async () => {
    const { code, out } = await withChange('district.json', '"110102"', '"110109"', () =>
      yimen('import', 'pack', pack, '--json'),
    )
    expect([code, JSON.parse(out)]).toMatchObject([0, { district: '110109', items: { created: 14 } }])
  })
})
