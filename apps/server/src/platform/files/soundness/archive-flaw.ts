import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { type ZipEntry, zipEntries } from '../zip-entries.ts'

/** Unpacked, a document that people write stays far below this. */
const most = 104_857_600
const piece = 65_536

/**
 * Whether a document that is an archive (DOCX, XLSX, OFD) unpacks to a bearable size. Every entry is really unpacked,
 * and thrown away, as far as the limit: what an archive says of itself may be a lie. Null when it is sound.
 */
export async function archiveFlaw(handle: FileHandle): Promise<'broken' | 'bomb' | 'encrypted' | null> {
  const entries = await zipEntries(handle)
  if (!entries) return 'broken'
  const { size } = await handle.stat()
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted'
  // Entries that share their bytes: together they are more than the file.
  if (sum(entries, 'packed') > size || sum(entries, 'unpacked') > most) return 'bomb'
  let left = most
  for (const entry of entries) {
    const unpacked = await unpackedBytes(handle, entry, left)
    if (unpacked === null) return 'broken'
    left -= unpacked
    if (left < 0) return 'bomb'
  }
  return null
}

function sum(entries: readonly ZipEntry[], of: 'packed' | 'unpacked'): number {
  return entries.reduce((total, entry) => total + entry[of], 0)
}

/** Counts what an entry unpacks to, a little beyond `limit` at most. Null when it cannot be unpacked. */
async function unpackedBytes(handle: FileHandle, entry: ZipEntry, limit: number): Promise<number | null> {
  const header = Buffer.alloc(30)
  const { bytesRead } = await handle.read(header, 0, 30, entry.at)
  if (bytesRead < 30 || header.readUInt32LE(0) !== 0x04034b50) return null
  const from = entry.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (entry.method === 0) return entry.packed
  if (entry.method !== 8) return null
  if (entry.packed === 0) return 0
  let bytes = 0
  try {
    await pipeline(pieces(handle, from, entry.packed), createInflateRaw(), async (unpacked) => {
      for await (const chunk of unpacked) {
        bytes += chunk.length
        if (bytes > limit) throw new Enough()
      }
    })
  } catch (error) {
    if (isZlib(error)) return null
    if (!(error instanceof Enough)) throw error
  }
  return bytes
}

/** Ends the unpacking once it is known that there is too much. */
class Enough extends Error {
  override readonly name = 'Enough'
}

/** Not deflated data, or cut short: whoever opens the document would meet the same. */
function isZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

async function* pieces(handle: FileHandle, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += piece) {
    const bytes = Buffer.alloc(Math.min(piece, length - at))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from + at)
    yield bytes.subarray(0, bytesRead)
    if (bytesRead < bytes.length) return
  }
}
