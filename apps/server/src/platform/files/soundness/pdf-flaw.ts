import type { FileHandle } from 'node:fs/promises'

const window = 65_536

async function read(handle: FileHandle, position: number): Promise<string> {
  const bytes = Buffer.alloc(window)
  const { bytesRead } = await handle.read(bytes, 0, window, Math.max(0, position))
  return bytes.toString('latin1', 0, bytesRead)
}

/**
 * Whether a PDF ends as one and can be opened without a password (ISO 32000-1, 7.5.5 and 7.6): the trailer is in plain
 * text in every PDF, so nothing has to be unpacked. Null when it is sound as far as that.
 */
export async function pdfFlaw(handle: FileHandle): Promise<'broken' | 'encrypted' | null> {
  const { size } = await handle.stat()
  const tail = await read(handle, size - window)
  if (!tail.includes('%%EOF')) return 'broken'
  const start = Number([...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1] ?? Number.NaN)
  const parts = [tail]
  // The cross-reference may lie before the tail, and that of a linearized file at its beginning.
  if (start > 0 && start < size - window) parts.push(await read(handle, start))
  if (size > window) parts.push(await read(handle, 0))
  if (parts.some((part) => /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(part))) return 'encrypted'
  return parts.some((part) => /\/Root\s+\d+\s+\d+\s+R/.test(part)) ? null : 'broken'
}
