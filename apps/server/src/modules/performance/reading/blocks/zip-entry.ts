import { inflateRawSync } from 'node:zlib'

/**
 * The content of one entry of an archive, unpacked to at most `most` bytes. Undefined when there is no such entry, or
 * it is packed in a way that Office does not use. Throws when it is damaged or larger.
 */
export function zipEntry(bytes: Uint8Array, name: string, most: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = entryOf(bytes, view, name)
  if (found === undefined) return undefined
  const { method, size, header } = found
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const packed = bytes.subarray(start, start + size)
  if (method === 0) return packed
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: most }) : undefined
}

type Entry = { readonly method: number; readonly size: number; readonly header: number }

/** Looks through the directory at the end of the archive. */
function entryOf(bytes: Uint8Array, view: DataView, name: string): Entry | undefined {
  const end = directoryEnd(view)
  if (end === undefined) return undefined
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true)
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name)
      return {
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return undefined
}

/** Where the record at the end of an archive begins. */
export function directoryEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}
