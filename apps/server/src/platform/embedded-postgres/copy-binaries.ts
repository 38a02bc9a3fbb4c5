import { chmod, cp, lstat, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Account } from './account.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { canRun } from './run-program.ts'

/**
 * Copies the programs to a folder for temporary files where the account can run them, once per version.
 * Only a copy owned by root and closed to other writers is used again, since anybody may write beside it.
 */
export async function copyBinaries(native: string, version: string, account: Account): Promise<string> {
  for (const base of new Set([tmpdir(), '/var/tmp', '/tmp'])) {
    const folder = join(base, `yimen-postgres-${version}-${process.arch}`)
    if (!(await isOurs(folder))) await copyTo(native, base, folder)
    if ((await isOurs(folder)) && (await canRun(join(folder, 'bin', 'postgres'), account))) return folder
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL must not run as root, and the account ${account.uid} can neither read ${native} nor run a copy ` +
      'under the folders for temporary files. Run Yimen as an ordinary user, or set DATABASE_URL.',
  )
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined)
  return found?.isDirectory() === true && found.uid === 0 && (found.mode & 0o022) === 0
}

async function copyTo(native: string, base: string, folder: string): Promise<void> {
  const draft = await mkdtemp(join(base, 'yimen-postgres-copy-')).catch(() => undefined)
  if (draft === undefined) return
  // Static libraries are for building against PostgreSQL, never for running it.
  await cp(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => extname(path) !== '.a',
  })
  await chmod(draft, 0o755)
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
}
