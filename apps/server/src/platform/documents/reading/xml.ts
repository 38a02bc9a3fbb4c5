/** A piece of XML as it comes: a tag that opens or closes, or text. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const piece = /<(\/?)([A-Za-z_][\w:.-]*)([^<>]*?)(\/?)>|<[?!][^>]*>|([^<]+)/g
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The pieces of a part of an office document, in order. Entities of its own are not resolved: they are not needed. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const [, slash, name, attributes = '', closed, text] of xml.matchAll(piece)) {
    if (text !== undefined) yield { kind: 'text', text: decode(text) }
    else if (name === undefined) continue
    else if (slash === '/') yield { kind: 'close', name }
    else yield { kind: 'open', name, attributes, closed: closed === '/' }
  }
}

/** The value of an attribute in the attributes of a tag. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return found === undefined ? undefined : decode(found)
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, (whole, inside: string) => {
    if (!inside.startsWith('#')) return named[inside] ?? whole
    const code = inside.startsWith('#x') ? Number.parseInt(inside.slice(2), 16) : Number(inside.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
