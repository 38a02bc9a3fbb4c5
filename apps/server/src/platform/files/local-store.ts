import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type FileStore, FileStoreAway } from './file-store.ts'

/** Keeps files in a folder: written beside its place, forced to the disk, then renamed into place. */
export function localStore(folder: string): FileStore {
  const store: FileStore = {
    name: `folder ${folder}`,
    async put(key, { path }) {
      const place = join(folder, key)
      if (await exists(place)) return
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const beside = `${place}.${randomUUID()}`
      try {
        await copyFile(path, beside, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
        await force(beside)
        await rename(beside, place)
        await force(dirname(place))
      } finally {
        await rm(beside, { force: true })
      }
    },
    async get(key, range) {
      try {
        const handle = await open(join(folder, key))
        return handle.createReadStream(range)
      } catch (error) {
        throw new FileStoreAway(`no content ${key}`, { cause: error })
      }
    },
    remove: (key) => rm(join(folder, key), { force: true }),
    async *list(prefix) {
      for (const name of await readdir(join(folder, prefix), { recursive: true }).catch(noneYet)) {
        const found = await stat(join(folder, prefix, name)).catch(() => null) // removed just now
        if (found?.isFile()) yield { key: `${prefix}${name.replaceAll(sep, '/')}`, at: found.mtime }
      }
    },
    async check() {
      const probe = join(folder, `probe-${randomUUID()}`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      try {
        await writeFile(probe, 'probe')
        const sha256 = createHash('sha256').update('probe').digest('hex')
        await store.put('probe/content', { path: probe, sha256 })
        const read = await buffer(await store.get('probe/content'))
        if (read.toString() !== 'probe') throw new FileStoreAway('the folder answers something else')
      } finally {
        await store.remove('probe/content')
        await rm(probe, { force: true })
      }
    },
  }
  return store
}

function noneYet(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function force(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
