import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from './config-error.ts'

/**
 * The secret of the data folder, made when there is none, readable by its owner only. Two processes that start
 * at once get the same one, since only one of them can put the finished file in its place.
 */
export async function keepSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'secret')
  const existing = await readWhenThere(path)
  if (existing !== undefined) return existing
  try {
    await mkdir(dataFolder, { recursive: true })
    const draft = `${path}-${process.pid}-${randomBytes(4).toString('hex')}`
    await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    await rm(draft)
    return await readFile(path, 'utf8').then((text) => text.trim())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError([{ variable: 'YIMEN_DATA', message: `${dataFolder} cannot be written: ${reason}` }])
  }
}

async function readWhenThere(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw new ConfigError([{ variable: 'YIMEN_DATA', message: `${path} cannot be read: ${error.message}` }])
  })
  const secret = text.trim()
  if (secret === '') return undefined
  if (secret.length >= 32) return secret
  throw new ConfigError([
    { variable: 'YIMEN_DATA', message: `${path} holds fewer than 32 characters; remove it` },
  ])
}
