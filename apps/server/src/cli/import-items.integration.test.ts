import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/setup/database.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
let folder: string
let database: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-import-'))
  database = await testDatabase()
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs `yimen import items` on the test database with a file of this content. */
async function importItems(content: string, ...options: string[]): Promise<Ended> {
  const file = join(folder, 'items.json')
  await writeFile(file, content)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'import', 'items', file, ...options], {
      env: { PATH: process.env.PATH, YIMEN_DATA: folder, DATABASE_URL: database.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

const row = {
  department: '区行政审批局',
  mainItem: '未分类',
  name: '公章刻制业特种行业许可（县级）',
  itemCode: '511A01001001-511602000000-000-115113016823646795-1-00',
  areaCode: '511602000000',
  taskType: '1',
  deptCode: '68236467-9',
}

describe('yimen import items', () => {
  test('loads a list once, however often it is called, and reports as JSON', async () => {
    const first = await importItems(JSON.stringify([row]), '--json')
    expect([first.code, first.err]).toEqual([0, ''])
    expect(JSON.parse(first.out)).toMatchObject({
      read: 1,
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      organs: 1,
      findings: [{ row: 1, code: row.itemCode, rule: 'name.level-in-brackets', severity: 'warning' }],
    })
    const second = await importItems(JSON.stringify([row]), '--json')
    expect(JSON.parse(second.out)).toMatchObject({ created: 0, unchanged: 1 })
  })

  test('tells people the dirt by rule, and ends with 1 when rows were rejected', async () => {
    const { code, out } = await importItems(JSON.stringify([row, { name: '没有编码' }]))
    expect(code).toBe(1)
    expect(out).toContain('2 read: 0 created, 0 updated, 1 unchanged, 1 rejected; 1 organs')
    expect(out).toMatch(/list\.unreadable-row +error +1 +row 2: /)
  })

  test.each(['not JSON', '{"items": []}'])('refuses %s with 2 and changes nothing', async (content) => {
    const { code, out, err } = await importItems(content)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('items.json')
  })
})
