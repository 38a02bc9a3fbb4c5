import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a web app is built from, seen from the project; what is installed counts by the lock file. */
const shared = ['packages/look', 'packages/form', 'packages/contract', 'packages/client']
const left = new Set(['node_modules', 'dist', 'test'])

/** One hash of the content of every source file of a web app: the same sources, the same hash, on any machine. */
export async function hashSources(project: string, app: string): Promise<string> {
  const patterns = [`apps/${app}`, ...shared].map((folder) => `${folder}/**/*`)
  const paths: string[] = ['package-lock.json']
  const found = glob(patterns, {
    cwd: project,
    withFileTypes: true,
    exclude: (entry) => left.has(entry.name),
  })
  for await (const entry of found) {
    if (!entry.isFile() || /\.test\.tsx?$/.test(entry.name)) continue
    paths.push(join(entry.parentPath, entry.name).slice(project.length))
  }
  const hash = createHash('sha256')
  const contents = paths.sort().map(async (path) => ({ path, content: await readFile(join(project, path)) }))
  for (const file of contents) {
    const { path, content } = await file
    hash.update(`${path.replaceAll('\\', '/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
