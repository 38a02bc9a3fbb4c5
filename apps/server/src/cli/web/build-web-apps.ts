import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { hashSources } from './hash-sources.ts'
import { runQuietly } from './run-quietly.ts'

export type BuildOptions = {
  /** The folder of the whole project, with a separator at its end. */
  readonly project: string
  readonly log: (line: string) => void
  readonly signal: AbortSignal
}

const apps = ['portal', 'desk']

/** Builds each web app whose sources have changed since its last build, both at once. Answers what was built. */
export async function buildWebApps(options: BuildOptions): Promise<string[]> {
  const there = apps.filter((app) => existsSync(join(options.project, 'apps', app, 'index.html')))
  const built = await Promise.all(there.map((app) => buildWhenChanged(app, options)))
  return there.filter((_, at) => built[at])
}

async function buildWhenChanged(app: string, { project, log, signal }: BuildOptions): Promise<boolean> {
  const folder = join(project, 'apps', app)
  const dist = join(folder, 'dist')
  const stamp = join(dist, '.sources')
  const sources = await hashSources(project, app)
  if ((await readFile(stamp, 'utf8').catch(() => '')) === sources) return false
  const started = performance.now()
  log(`building the ${app} …`)
  const draft = join(project, '.cache', 'web', `${app}-${process.pid}`)
  const result = await runQuietly([viteProgram(folder), 'build', '--outDir', draft, '--emptyOutDir'], {
    cwd: folder,
    signal,
  })
  if (result.code !== 0) {
    await rm(draft, { recursive: true, force: true })
    throw new CommandFailure(exitCodes.unavailable, `The ${app} cannot be built:\n${result.output}`)
  }
  await writeFile(join(draft, '.sources'), sources)
  await rm(dist, { recursive: true, force: true })
  await rename(draft, dist)
  log(`built the ${app} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return true
}

function viteProgram(folder: string): string {
  const manifest = createRequire(join(folder, 'package.json')).resolve('vite/package.json')
  return join(dirname(manifest), 'bin', 'vite.js')
}
