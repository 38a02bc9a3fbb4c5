import { inflateSync } from 'node:zlib'

type PdfObject = { readonly head: string; readonly stream: string | undefined }

/**
 * The text that stands on the pages of a PDF as Yimen makes them: fonts with a map to Unicode, flate streams. Where
 * lines end is not told.
 */
export function readPdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head))
  return pages
    .map(({ head }) => {
      const resources = /\/Resources (\d+) 0 R/.exec(head)?.[1]
      const fonts = fontsOf(objects, objects.get(resources ?? '')?.head ?? head)
      const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1]
      return textOf(objects.get(contents ?? '')?.stream ?? '', fonts)
    })
    .join('\n')
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const whole = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of whole.matchAll(/(\d+) 0 obj([\s\S]*?)endobj/g)) {
    const [, number = '', body = ''] = match
    const [head = '', rest] = body.split(/stream\r?\n/, 2)
    objects.set(number, { head, stream: rest === undefined ? undefined : inflated(head, rest) })
  }
  return objects
}

function inflated(head: string, rest: string): string {
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? rest.length)
  const bytes = Buffer.from(rest.slice(0, length), 'latin1')
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** By the name that a page gives to a font: what each glyph means. */
function fontsOf(
  objects: ReadonlyMap<string, PdfObject>,
  resources: string,
): Map<string, Map<number, string>> {
  const named = /\/Font\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? ''
  return new Map(
    [...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1]
      return [name, glyphsOf(objects.get(map ?? '')?.stream ?? '')]
    }),
  )
}

function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, start = '0', list = ''] of map.matchAll(/<(\w+)>\s*<\w+>\s*\[([^\]]*)\]/g)) {
    for (const [at, [, code = '']] of [...list.matchAll(/<(\w+)>/g)].entries())
      glyphs.set(Number.parseInt(start, 16) + at, Buffer.from(code, 'hex').swap16().toString('utf16le'))
  }
  return glyphs
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let glyphs: ReadonlyMap<number, string> | undefined
  let text = ''
  for (const [, font, shown] of content.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) glyphs = fonts.get(font)
    for (const [, codes = ''] of (shown ?? '').matchAll(/<(\w+)>/g))
      text += (codes.match(/.{4}/g) ?? [])
        .map((code) => glyphs?.get(Number.parseInt(code, 16)) ?? '')
        .join('')
  }
  return text
}
