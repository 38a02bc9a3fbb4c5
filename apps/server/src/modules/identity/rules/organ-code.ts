import { pinyin } from 'pinyin-pro'

/** A code that a person can read, from the initials of the name: 安居区民政局 → AJQMZJ. */
export function codeFromName(name: string): string {
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
  const stem = /^[A-Z]/.test(initials) ? initials : `O${initials}`
  return stem.length < 2 ? `${stem}_` : stem.slice(0, 16)
}

/** `stem`, or `stem_2`, `stem_3` … when that is taken. */
export function freeCode(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem
  let number = 2
  while (taken.has(`${stem}_${number}`)) number += 1
  return `${stem}_${number}`
}
