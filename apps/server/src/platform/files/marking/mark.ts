/** The words across a copy: for what it may be used, by whom, and the day; one to three short lines. */
export type CopyMark = { readonly lines: readonly string[] }

/** One copy to be marked. */
export type MarkOrder = {
  readonly kind: 'pdf' | 'jpg' | 'png'
  readonly content: Uint8Array
  readonly lines: readonly string[]
}

const kinds: Readonly<Record<string, MarkOrder['kind']>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** How a type of file is marked; null for types that cannot be (DOCX, XLSX, OFD). */
export function markKind(mediaType: string): MarkOrder['kind'] | null {
  return kinds[mediaType] ?? null
}

/** The words of a mark: the purpose, then who uses the copy and the day (`YYYY-MM-DD`). */
export function markOf(purpose: string, user: string, day: string): CopyMark {
  return { lines: [`仅供${purpose}使用`, `${user} ${day}`] }
}
