import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

/** What a document may grow to when it is unpacked: far more than any form, far less than the memory. */
const largestUnpacked = 100 * 1024 * 1024
const mostEntries = 5_000

type Entry = { readonly name: string; readonly method: number; readonly packed: number; readonly at: number }

/**
 * The entries of a packed document, each unpacked. What the directory says about sizes is not believed: unpacking stops
 * where the limit is passed.
 * @throws Unreadable for a broken archive and for one that grows out of hand
 */
export function unpack(bytes: Uint8Array, limit: number = largestUnpacked): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  let left = limit
  for (const entry of entriesOf(bytes)) {
    const content = inflate(bytes, entry, left, limit)
    left -= content.length
    found.set(entry.name, content)
  }
  return found
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  if (end === undefined) throw broken()
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw tooLarge(largestUnpacked)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken()
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function inflate(bytes: Uint8Array, { method, packed, at }: Entry, left: number, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw broken()
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = bytes.subarray(from, from + packed)
  if (content.length !== packed) throw broken()
  if (method === 0) {
    if (content.length > left) throw tooLarge(limit)
    return content
  }
  if (method !== 8) throw broken()
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(limit)
    throw broken()
  }
}

function directoryEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}

const broken = () =>
  new Unreadable(
    'broken',
    '这个文件打不开，可能没有传完整，或已损坏',
    'The file cannot be opened: it is cut off or damaged',
  )

function tooLarge(limit: number): Unreadable {
  const size = `${Math.round(limit / 1024 / 1024)} MB`
  return new Unreadable(
    'unpacks-too-large',
    `文件展开后超过 ${size}，不像一张表单，没有读`,
    `The file unpacks to more than ${size}; no form does. It was not read`,
  )
}
