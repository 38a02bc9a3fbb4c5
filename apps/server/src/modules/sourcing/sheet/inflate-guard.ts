import { inflateRawSync } from 'node:zlib'

const directoryEntry = 0x02014b50
const endRecord = 0x06054b50

/**
 * True when a packed workbook unpacks to no more than `most` bytes: every part is really unpacked against what is left,
 * since the sizes that an archive states may lie. False for what is no sound archive.
 */
export function unpacksWithin(bytes: Uint8Array, most: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== endRecord) end -= 1
  if (end < 0) return false
  let at = view.getUint32(end + 16, true)
  let left = most
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return false
    const packed = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length) return false
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const size = unpackedSize(bytes.subarray(from, from + packed), view.getUint16(at + 10, true), left)
    if (size === null) return false
    left -= size
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return true
}

function unpackedSize(part: Uint8Array, method: number, most: number): number | null {
  if (method === 0) return part.length <= most ? part.length : null
  if (method !== 8 || most <= 0) return null
  try {
    return inflateRawSync(part, { maxOutputLength: most }).length
  } catch {
    return null
  }
}
