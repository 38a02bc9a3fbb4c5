import { refuse } from '../problem.ts'
import { directoryEnd } from './zip-entry.ts'

/** What a document may grow to when it is unpacked: far more than any book, far less than the memory. */
export const largestUnpacked = 200 * 1024 * 1024

/** Refuses a packed document that would grow out of hand, by the directory at its end, before unpacking it. */
export function guardZip(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  let at = end === undefined ? 0 : view.getUint32(end + 16, true)
  const count = end === undefined ? 0 : view.getUint16(end + 10, true)
  const names: string[] = []
  let unpacked = 0
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) break
    unpacked += view.getUint32(at + 24, true)
    const length = view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (unpacked > largestUnpacked) {
    refuse(
      'too-large',
      null,
      `文件展开后有 ${Math.round(unpacked / 1024 / 1024)} MB，超过 200 MB，不读。`,
      `The file unpacks to ${Math.round(unpacked / 1024 / 1024)} MB, more than 200 MB.`,
    )
  }
  return names
}
