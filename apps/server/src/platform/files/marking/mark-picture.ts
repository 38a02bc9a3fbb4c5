import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'
import { fontFiles } from '../../documents/fonts.ts'

const family = 'Yimen Mark'
const slope = -0.48

/** A copy of a picture with these lines across it, of the same kind. Throws when the picture cannot be read. */
export async function markPicture(
  content: Uint8Array,
  kind: 'jpg' | 'png',
  lines: readonly string[],
): Promise<Uint8Array> {
  if (!GlobalFonts.has(family)) GlobalFonts.registerFromPath(fontFiles.regular, family)
  const picture = await loadImage(Buffer.from(content))
  const { width, height } = picture
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  brush.drawImage(picture, 0, 0)
  const size = Math.max(12, Math.round(Math.min(width, height) / 26))
  const across = size * 16
  const down = size * 8
  brush.font = `${size}px "${family}"`
  brush.fillStyle = 'rgba(140, 26, 26, 0.3)'
  // A pale edge keeps the words legible on dark ground.
  brush.strokeStyle = 'rgba(255, 255, 255, 0.3)'
  brush.lineWidth = Math.max(1, size / 16)
  for (let y = size * 2, row = 0; y < height + across; y += down, row += 1)
    for (let x = row % 2 === 0 ? size : -across / 2; x < width; x += across) {
      brush.save()
      brush.translate(x, y)
      brush.rotate(slope)
      for (const [index, line] of lines.entries()) {
        brush.strokeText(line, 0, index * size * 1.4)
        brush.fillText(line, 0, index * size * 1.4)
      }
      brush.restore()
    }
  return kind === 'jpg' ? canvas.encode('jpeg', 88) : canvas.encode('png')
}
