import { type Font, open } from 'fontkit'
import { fontFiles } from './fonts.ts'

let font: Promise<Font> | undefined

/**
 * One character as an SVG path, its middle at the origin, fitted into `width` × `height`. As a path it is part of the
 * picture: the words of a seal do not turn up in the text of the document.
 */
export async function glyphOutline(
  character: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ path: string; transform: string }> {
  font ??= open(fontFiles.bold)
  const { unitsPerEm, layout } = await withLayout(font)
  const glyph = layout(character)[0]
  if (!glyph) throw new Error(`no glyph for ${character}`)
  const { bbox } = glyph
  const scaleX = width / unitsPerEm
  const scaleY = height / unitsPerEm
  const middleX = (bbox.minX + bbox.maxX) / 2
  const middleY = (bbox.minY + bbox.maxY) / 2
  return {
    path: glyph.path.toSVG(),
    transform: `scale(${round(scaleX)} ${round(-scaleY)}) translate(${round(-middleX)} ${round(-middleY)})`,
  }
}

async function withLayout(loading: Promise<Font>) {
  const loaded = await loading
  return { unitsPerEm: loaded.unitsPerEm, layout: (text: string) => loaded.layout(text).glyphs }
}

/** Four decimals are enough for a printer, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
