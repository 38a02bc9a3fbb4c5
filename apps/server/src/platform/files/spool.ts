import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from './problems.ts'

/** A file that lies in the spool folder, measured. */
export type Spooled = {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** Removes it. */
  discard(): Promise<void>
}

/**
 * Writes a stream to the spool folder while hashing it. Throws `files.too-large` as soon as the limit is passed and
 * `files.empty` when nothing came; then, as with any error, nothing is left behind.
 */
export async function spool(
  source: AsyncIterable<Uint8Array>,
  { spoolFolder, limit }: { readonly spoolFolder: string; readonly limit: number },
): Promise<Spooled> {
  await mkdir(spoolFolder, { recursive: true, mode: 0o700 })
  const path = join(spoolFolder, randomUUID())
  const discard = () => rm(path, { force: true })
  const hash = createHash('sha256')
  let bytes = 0
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > limit) throw tooLarge(limit)
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
    if (bytes === 0) throw refuse('files.empty')
  } catch (error) {
    await handle.close()
    await discard()
    throw error
  }
  await handle.close()
  return { path, sha256: hash.digest('hex'), bytes, discard }
}

/** The refusal of a file over the limit, which it names in megabytes. */
export function tooLarge(limit: number) {
  const megabytes = Math.floor(limit / 1_048_576)
  const size = megabytes > 0 ? `${megabytes} MB` : `${limit} B`
  return refuse('files.too-large', {
    detail: {
      zh: `一个文件最大 ${size}。请压缩后再传，或分成几个文件`,
      en: `A file may have up to ${size}. Make it smaller, or split it into several files`,
    },
  })
}
