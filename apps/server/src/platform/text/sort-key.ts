import { typedForm } from './pinyin.ts'

/** Lists are in the order of a Chinese dictionary: by pinyin, whatever the locale of the database. */
export function sortKey(name: string): string {
  return typedForm(name).syllables.slice(0, 120)
}
