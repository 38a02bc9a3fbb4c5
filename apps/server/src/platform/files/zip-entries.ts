import type { FileHandle } from 'node:fs/promises'

const endRecord = 0x06054b50
const directoryEntry = 0x02014b50
const longestComment = 65_535
const longestDirectory = 2_097_152

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await handle.read(bytes, 0, length, position)
  return bytes.subarray(0, bytesRead)
}

/** One entry of an archive, as its directory states it. */
export type ZipEntry = {
  readonly name: string
  /** 0 stored, 8 deflated; others are rare. */
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
  /** Where its own header begins. */
  readonly at: number
}

/**
 * The entries of a ZIP archive, from its central directory; nothing is unpacked. Null when it is not a sound archive.
 * Archives over 4 GB (ZIP64) count as not sound: no upload may be that big.
 */
export async function zipEntries(handle: FileHandle): Promise<ZipEntry[] | null> {
  const { size } = await handle.stat()
  const tailLength = Math.min(size, 22 + longestComment)
  const tail = await read(handle, size - tailLength, tailLength)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== endRecord) end -= 1
  if (end < 0) return null
  const count = tail.readUInt16LE(end + 10)
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (length > longestDirectory || start + length > size) return null

  const directory = await read(handle, start, length)
  const entries: ZipEntry[] = []
  let at = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== directoryEntry) return null
    const name = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    })
    at += 46 + name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}
