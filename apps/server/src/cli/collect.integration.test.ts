import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Collected, DataElement } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/setup/database.ts'
import { importElements } from '../modules/forms/index.ts'
import { inDistrict, openDatabase } from '../platform/db/database.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
let folder: string
let database: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yimen-collect-'))
  database = await testDatabase()
  const element = { type: 'string', sensitivity: 2, source: 'SELF' }
  const elements = [
    DataElement.parse({ ...element, code: 'P01', name: { zh: '姓名', en: 'Name' } }),
    DataElement.parse({ ...element, code: 'P03', name: { zh: '公民身份号码', en: 'Identity number' } }),
  ]
  const opened = openDatabase(database.url, { onError: () => undefined })
  await inDistrict(opened, '110102', (tx) => importElements(tx, '110102', elements, new Date()))
  await opened.close()
  const form = '字段,格式\n姓名,文字\n身份证号,文字\n民族,文字\n政治面貌,文字\n'
  for (const [level, organ, file, content] of [
    ['区级', '民政局', '登记表.csv', form],
    ['街道', '甲街道', '登记表.csv', form],
    ['街道', '甲街道', '坏了.docx', 'MZ\u0090\u0000'],
    ['街道', '甲街道', '~$打开着.docx', 'x'],
    ['社区', '乙社区', '说明.txt', '不是表'],
  ] as const) {
    await mkdir(join(folder, 'forms', level, organ), { recursive: true })
    await writeFile(join(folder, 'forms', level, organ, file), content)
  }
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

function collect(...given: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'collect', ...given], {
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

test('a folder of forms is read with level and organ from its folders, and what is bad is told', async () => {
  const { code, out } = await collect(join(folder, 'forms'), '--json')
  expect(code).toBe(1)
  const { files, conflicts, fields, matched } = Collected.parse(JSON.parse(out))
  expect(
    files.map(({ file, level, organ, unreadable }) => [file, level, organ, unreadable?.code ?? 'read']),
  ).toEqual([
    [join('区级', '民政局', '登记表.csv'), 'district', '民政局', 'read'],
    [join('街道', '甲街道', '坏了.docx'), 'subdistrict', '甲街道', expect.any(String)],
    [join('街道', '甲街道', '登记表.csv'), 'subdistrict', '甲街道', 'read'],
  ])
  expect({ fields, matched }).toEqual({ fields: 8, matched: 4 })
  expect(conflicts.find(({ kind }) => kind === 'same-form')?.message.zh).toContain(
    '却在 2 个机构：民政局、甲街道',
  )
})

test('people read it as sentences', async () => {
  const { code, out } = await collect(join(folder, 'forms', '区级'))
  expect(code).toBe(0)
  expect(out).toContain('1 个文件，4 个字段，0 个不用填，对上 2 个（50 %）')
})

test('a path without a form is a mistake of the call', async () => {
  expect((await collect(join(folder, 'forms', '社区'))).code).toBe(2)
  expect((await collect(join(folder, 'nothing'))).code).toBe(2)
})
