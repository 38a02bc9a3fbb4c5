import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { StoredFile } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../actions/route.ts'
import { actorId } from '../auth/who.ts'
import type { Tx } from '../db/database.ts'
import { files } from './adapters.ts'
import { cleanName } from './clean-name.ts'
import { contentKey, FileStoreAway } from './file-store.ts'
import { refuse } from './problems.ts'
import { spool } from './spool.ts'
import { type FileRow, fileById, insertFile, lockContentShared, producedHere, rowsById } from './store.ts'

/** The file as routes answer it. */
export function asStoredFile(row: FileRow): StoredFile {
  return {
    fileId: row.id,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    state: row.state === 'clean' ? 'clean' : 'quarantined',
    storedAt: row.at.toISOString(),
  }
}

/**
 * A file that may be attached or read. Throws `files.not-found` (404) and `files.in-quarantine` (409). Whether the
 * person may use it is for the caller to decide; `uploadedBy` is the actor's id.
 */
export async function usableFile(
  tx: Tx,
  district: string,
  fileId: string,
): Promise<StoredFile & { uploadedBy: string }> {
  const row = await fileById(tx, district, fileId)
  if (!row || row.state === 'infected') throw refuse('files.not-found')
  if (row.state === 'quarantined') throw refuse('files.in-quarantine')
  return { ...asStoredFile(row), uploadedBy: row.uploaded_by }
}

/** Files by their ids, in quarantine or clean; infected and unknown ones are left out. */
export async function filesById(
  tx: Tx,
  district: string,
  ids: readonly string[],
): Promise<Map<string, StoredFile>> {
  const rows = await rowsById(tx, district, ids)
  return new Map(rows.filter((row) => row.state !== 'infected').map((row) => [row.id, asStoredFile(row)]))
}

/**
 * Keeps what we produced ourselves (a sealed document, a file of a data pack): no quarantine, no limit. The content is
 * stored before the row; when the transaction rolls back, a content that no row names is all that stays.
 */
export async function keepProduced(
  scope: Pick<Scope, 'tx' | 'district' | 'who' | 'now'>,
  document: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array },
): Promise<StoredFile> {
  const { tx, district, who, now } = scope
  const { store, spoolFolder } = files()
  const spooled = await spool(Readable.from([document.content]), {
    spoolFolder,
    limit: Number.POSITIVE_INFINITY,
  })
  try {
    await lockContentShared(tx, district, spooled.sha256)
    await store.put(contentKey(district, spooled.sha256), spooled)
  } finally {
    await spooled.discard()
  }
  const row: FileRow = {
    district,
    id: uuidv7(),
    name: cleanName(document.name),
    media_type: document.mediaType,
    bytes: spooled.bytes,
    sha256: spooled.sha256,
    state: 'clean',
    scanner: producedHere,
    finding: null,
    scanned_at: now,
    uploaded_by: actorId(who),
    at: now,
  }
  await insertFile(tx, row)
  return asStoredFile(row)
}

/** The bytes of a file that may be read, whole. Throws `files.store-away` when they cannot be had. */
export async function contentOf(
  district: string,
  { sha256 }: Pick<StoredFile, 'sha256'>,
): Promise<Uint8Array> {
  try {
    return await buffer(await files().store.get(contentKey(district, sha256)))
  } catch (error) {
    if (error instanceof FileStoreAway) throw refuse('files.store-away')
    throw error
  }
}
