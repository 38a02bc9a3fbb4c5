import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildWebApps } from './build-web-apps.ts'

let project: string
let log: string[]

beforeEach(async () => {
  project = (await mkdtemp(join(tmpdir(), 'yimen-web-'))) + sep
  log = []
  await write('package-lock.json', '{}')
  await write('apps/portal/package.json', '{}')
  await write('apps/portal/src/main.ts', 'one')
  await write('packages/look/src/part.ts', 'part')
  // Stands in for Vite, which takes seconds: writes the page and what it was told.
  await write('node_modules/vite/package.json', '{"name":"vite"}')
  await write(
    'node_modules/vite/bin/vite.js',
    `const { cpSync, mkdirSync, readFileSync } = require('node:fs')
if (readFileSync('src/main.ts', 'utf8') === 'broken') { console.error('no such part'); process.exit(1) }
mkdirSync(process.argv[4], { recursive: true })
cpSync('index.html', process.argv[4] + '/index.html')`,
  )
})
afterEach(() => rm(project, { recursive: true, force: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(project, path, '..'), { recursive: true })
  await writeFile(join(project, path), text)
}
const build = () =>
  buildWebApps({ project, log: (line) => log.push(line), signal: new AbortController().signal })

test('an app without a page is not built', async () => {
  expect(await build()).toEqual([])
})

test('an app is built once, and again when a source or a shared package changes', async () => {
  await write('apps/portal/index.html', '<html>')
  expect(await build()).toEqual(['portal'])
  expect(await build()).toEqual([])
  await write('apps/portal/src/main.test.ts', 'tests do not count')
  expect(await build()).toEqual([])
  await write('packages/look/src/part.ts', 'another part')
  expect(await build()).toEqual(['portal'])
  await write('apps/portal/src/new.ts', '')
  expect(await build()).toEqual(['portal'])
  expect(await readFile(join(project, 'apps/portal/dist/index.html'), 'utf8')).toBe('<html>')
})

test('a build that fails says why and leaves the one before in place', async () => {
  await write('apps/portal/index.html', '<html>')
  await build()
  await write('apps/portal/src/main.ts', 'broken')
  await expect(build()).rejects.toThrow(/portal cannot be built:\nno such part/)
  expect(await readFile(join(project, 'apps/portal/dist/index.html'), 'utf8')).toBe('<html>')
})
