import { pinyin } from 'pinyin-pro'
import { fold } from './fold.ts'

/** How a phrase is typed on a keyboard: every syllable (`juzhuzheng`), and only their first letters (`jzz`). */
export type Typed = { readonly syllables: string; readonly initials: string }

/** Syllables and initials of a phrase without tones; ü is typed v. Latin letters and figures stay. */
export function typedForm(phrase: string): Typed {
  const parts = pinyin(fold(phrase), { toneType: 'none', type: 'array', v: true })
  return {
    syllables: parts.join(''),
    initials: parts.map((part) => part.charAt(0)).join(''),
  }
}
