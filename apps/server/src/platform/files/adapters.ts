import { join } from 'node:path'
import { clamdScanner } from './clamd-scanner.ts'
import { contentScanner } from './content-scanner.ts'
import type { FileStore } from './file-store.ts'
import { localStore } from './local-store.ts'
import { s3Store } from './s3-store.ts'
import type { Scanner } from './scanner.ts'

/** What files stand on in this process. */
export type FileAdapters = {
  readonly store: FileStore
  readonly scanner: Scanner
  /** Local folder in which a file lies while it is checked; emptied by whoever put it there. */
  readonly spoolFolder: string
  /** Bytes that one upload may have. */
  readonly limit: number
}

const defaultLimit = 20_971_520

/**
 * Makes the adapters that the settings ask for. `files`: `local` or `s3://KEY:SECRET@host/bucket`; `scanner`:
 * `content` (the stand-in) or `clamd://host:port`.
 */
export function openFiles(options: {
  readonly dataFolder: string
  readonly files: string
  readonly scanner: string
  readonly limit?: number
}): FileAdapters {
  const { dataFolder, files, scanner, limit = defaultLimit } = options
  return {
    store: files === 'local' ? localStore(join(dataFolder, 'files')) : s3Store(files),
    scanner: scanner === 'content' ? contentScanner : openClamd(scanner),
    spoolFolder: join(dataFolder, 'incoming'),
    limit,
  }
}

function openClamd(address: string): Scanner {
  const { hostname, port } = new URL(address)
  return clamdScanner(hostname, port === '' ? 3310 : Number(port))
}

let current: FileAdapters | null = null

/** Puts these adapters to use in this process; called once at the start. */
export function useFiles(adapters: FileAdapters): void {
  current = adapters
}

/** The adapters in use. Throws when the start forgot them. */
export function files(): FileAdapters {
  if (!current) throw new Error('no file store is in use: call useFiles() at the start')
  return current
}
