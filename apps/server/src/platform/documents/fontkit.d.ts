/** What we use of the font engine that the PDF writer brings along; it comes without types. */
declare module 'fontkit' {
  export type Glyph = {
    readonly advanceWidth: number
    readonly bbox: {
      readonly minX: number
      readonly minY: number
      readonly maxX: number
      readonly maxY: number
    }
    readonly path: { toSVG(): string }
  }
  export type Font = {
    readonly unitsPerEm: number
    layout(text: string): { readonly glyphs: readonly Glyph[] }
  }
  export function open(path: string): Promise<Font>
}
