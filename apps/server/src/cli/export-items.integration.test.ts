import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/setup/database.ts'
import { samplePackFolder } from '../pack/load-sample-district.ts'
import { runYimen } from './testing/run-yimen.ts'

let folder: string
let home: TestDatabase
let away: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-export-'))
  ;[home, away] = await Promise.all([testDatabase(), testDatabase()])
  for (const database of [home, away]) await yimen(database, 'import', 'pack', samplePackFolder)
}, 120_000)
afterAll(async () => {
  await Promise.all([home.drop(), away.drop()])
  await rm(folder, { recursive: true, force: true })
})

const yimen = (database: TestDatabase, ...commandArguments: string[]) =>
  runYimen(commandArguments, { YIMEN_DATA: join(folder, 'data'), DATABASE_URL: database.url })

const target = (name: string) => join(folder, name)

describe('yimen export items', () => {
  test('writes what imports again as the same, here and elsewhere', async () => {
    const exported = await yimen(home, 'export', 'items', target('all'), '--json')
    expect([exported.code, JSON.parse(exported.out)]).toMatchObject([0, { items: 14, stateTables: 3 }])
    for (const database of [home, away]) {
      const { code, out } = await yimen(database, 'import', 'items', target('all'), '--json')
      expect([code, JSON.parse(out)]).toMatchObject([0, { organs: 0, created: 0, updated: 0, unchanged: 14 }])
    }
  })

  test('names templates as the pack did and writes no table out', async () => {
    expect(await readdir(join(target('all'), 'state-tables'))).toEqual(
      await readdir(join(samplePackFolder, 'state-tables')),
    )
    const item = JSON.parse(await readFile(join(target('all'), 'items', 'seal-subsidy.json'), 'utf8'))
    expect(item).toMatchObject({ code: 'seal-subsidy', stateTableName: 'promised-two-step' })
    expect(Object.keys(item)).not.toContain('stateTable')
  })

  test('carries no identifier of a row and no address of the machine', async () => {
    for (const name of await readdir(join(target('all'), 'items'))) {
      const text = await readFile(join(target('all'), 'items', name), 'utf8')
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/)
      expect(text).not.toMatch(/postgres|localhost|password|secret/i)
    }
  })

  test('takes a change from one district to another, where it is the next version', async () => {
    const path = join(target('all'), 'items', 'seal-subsidy.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('新开办企业刻章补助', '新办企业刻章补助'))
    await yimen(home, 'import', 'items', target('all'))
    await yimen(home, 'export', 'items', target('changed'))
    const { out } = await yimen(away, 'import', 'items', target('changed'), '--json')
    expect(JSON.parse(out)).toMatchObject({ created: 0, updated: 1, unchanged: 13 })
  })

  test('takes one organ’s items only, and none of an organ that has none', async () => {
    const one = await yimen(home, 'export', 'items', target('one'), '--organ', 'ZWFW', '--json')
    expect(JSON.parse(one.out)).toMatchObject({ items: 1 })
    expect(await readdir(join(target('one'), 'items'))).toEqual(['seal-subsidy.json'])
    const none = await yimen(home, 'export', 'items', target('none'), '--organ', 'NOBODY')
    expect([none.code, none.out]).toEqual([1, ''])
  })

  test('a folder that holds something already is refused', async () => {
    const { code, err } = await yimen(home, 'export', 'items', target('all'))
    expect([code, err]).toEqual([2, expect.stringContaining('is not empty')])
  })
})
