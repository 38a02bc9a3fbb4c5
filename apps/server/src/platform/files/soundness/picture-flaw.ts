import type { FileHandle } from 'node:fs/promises'

/** A phone takes 12 to 50 million pixels; unpacked, each takes four bytes. */
const mostPixels = 60_000_000

/** Whether the size that a picture states can be had, and is one that can be opened. Null when it can. */
export async function pictureFlaw(handle: FileHandle): Promise<'broken' | 'too-many-pixels' | null> {
  const size = await pictureSize(handle)
  if (!size || size.width === 0 || size.height === 0) return 'broken'
  return size.width * size.height > mostPixels ? 'too-many-pixels' : null
}

type Size = { readonly width: number; readonly height: number }

async function pictureSize(handle: FileHandle): Promise<Size | null> {
  const head = Buffer.alloc(24)
  const { bytesRead } = await handle.read(head, 0, 24, 0)
  if (bytesRead < 24) return null
  if (head.toString('latin1', 1, 4) === 'PNG')
    return head.toString('latin1', 12, 16) === 'IHDR'
      ? { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
      : null
  return jpegSize(handle)
}

/** Walks the segments of a JPEG (ITU-T T.81, B.2) up to the frame, which states the size. */
async function jpegSize(handle: FileHandle): Promise<Size | null> {
  const segment = Buffer.alloc(9)
  for (let at = 2, walked = 0; walked < 200; walked += 1) {
    const { bytesRead } = await handle.read(segment, 0, 9, at)
    if (bytesRead < 9 || segment[0] !== 0xff) return null
    const marker = segment.readUInt8(1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) }
    at += marker === 0xff ? 1 : 2 + segment.readUInt16BE(2)
  }
  return null
}
