import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const left = new Set(['node_modules', 'dist', '.git', '.data', '.cache', 'results'])

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] }
let sources: Source[]

beforeAll(async () => {
  const paths: string[] = []
  const entries = glob('{apps,packages,bench,bin,tests,docs}/**/*.{ts,tsx,mjs}', {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => left.has(entry.name),
  })
  for await (const entry of entries) {
    if (entry.isFile()) paths.push(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  }
  sources = paths.sort().map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })
})

/** What a file imports, as paths from the project for its own files and as names for packages. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, name = '']) =>
    name.startsWith('.')
      ? relative(root, resolve(root, dirname(path), name))
          .split(sep)
          .join('/')
      : name,
  )
}

const modulesFolder = 'apps/server/src/modules/'
const moduleOf = (path: string): string | undefined =>
  path.startsWith(modulesFolder) && path.slice(modulesFolder.length).includes('/')
    ? path.slice(modulesFolder.length).split('/')[0]
    : undefined

function offenders(wrong: (source: Source, imported: string) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((imported) => wrong(source, imported))
      .map((imported) => `${source.path} → ${imported}`),
  )
}

describe('boundaries', () => {
  // A test puts a server of several modules together, as main.ts does: it may name their manifests.
  const composes = (path: string) => /\.test\.ts$|\/(testing|test)\//.test(path)

  test('a module reaches another only through its index.ts', () => {
    const found = offenders(({ path }, imported) => {
      const [from, to] = [moduleOf(path), moduleOf(imported)]
      return (
        from !== undefined &&
        to !== undefined &&
        from !== to &&
        imported !== `${modulesFolder}${to}/index.ts` &&
        !(composes(path) && imported === `${modulesFolder}${to}/module.ts`)
      )
    })
    expect(found).toEqual([])
  })

  test('the platform knows no module', () => {
    const found = offenders(
      ({ path }, imported) =>
        path.startsWith('apps/server/src/platform/') &&
        !/\.test\.ts$/.test(path) &&
        imported.startsWith(modulesFolder),
    )
    expect(found).toEqual([])
  })

  test('rules are pure: they open no database, file, network or clock', () => {
    const impure =
      /^(node:(fs|net|http|https|child_process|dns|timers)|pg$|kysely$|fastify)|\/platform\/(db|http|jobs|live|files)\//
    const found = offenders(
      ({ path }, imported) =>
        /\/modules\/[^/]+\/rules\//.test(path) && !/\.test\.ts$/.test(path) && impure.test(imported),
    )
    expect(found).toEqual([])
  })

  test('only a store holds SQL', () => {
    const query = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/
    const found = sources
      .filter(({ path }) => moduleOf(path) !== undefined && !/\.test\.ts$/.test(path))
      .filter(({ path }) => !/\/store(\.ts$|\/)|\/[a-z-]*store\.ts$/.test(path))
      .filter(({ text }) => query.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('the contract stands on nothing of ours', () => {
    const found = offenders(
      ({ path }, imported) =>
        path.startsWith('packages/contract/') &&
        (/^(apps|bench|tests)\//.test(imported) || /^@yimen\//.test(imported)),
    )
    expect(found).toEqual([])
  })

  test('a page knows the server only by the contract', () => {
    const found = offenders(
      ({ path }, imported) =>
        /^(apps\/(portal|desk)|packages\/[^/]+)\/src\//.test(path) && imported.startsWith('apps/server/'),
    )
    expect(found).toEqual([])
  })
})

describe('shape', () => {
  test('no file is longer than 600 lines', () => {
    const long = sources.filter(
      ({ path, text }) => !path.includes('/generated/') && text.split('\n').length > 600,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('no file or folder has a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc)(\/|\.|$)/
    expect(sources.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([])
  })
})
