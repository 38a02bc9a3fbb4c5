import { pinyin } from 'pinyin-pro'

/** A name as it is compared: half-width, small letters, without signs, blanks and what stands in brackets. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase()
  const outside = plain.replace(/[(（[【〔][^)）\]】〕]*[)）\]】〕]/g, '')
  const kept = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return kept(outside) || kept(plain)
}

/** How a name is typed on a keyboard: all syllables (`yingyezhizhao`) and their first letters (`yyzz`), without tones. */
export function typedName(name: string): { readonly syllables: string; readonly initials: string } {
  const parts = pinyin(foldName(name), { toneType: 'none', type: 'array', v: true })
  return { syllables: parts.join(''), initials: parts.map((part) => part.charAt(0)).join('') }
}
