import type { MaterialTypeContent } from '@yimen/contract'
import { foldName, typedName } from './fold-name.ts'

type Named = Pick<MaterialTypeContent, 'name' | 'synonyms'>

/** The folded names under which a type is known: its name in both languages and its synonyms, each once. */
export function namesOf({ name, synonyms }: Named): string[] {
  return [...new Set([name.zh, name.en, ...synonyms].map(foldName))].filter((one) => one !== '')
}

/** What a search looks through: code, names, synonyms, pinyin and initials, a line each. */
export function foundBy(code: string, content: Named): string {
  const typed = [content.name.zh, ...content.synonyms].map(typedName)
  return [
    code.replaceAll('-', ''),
    ...namesOf(content),
    ...new Set(typed.flatMap(({ syllables, initials }) => [syllables, initials])),
  ].join('\n')
}

/** Lists are in the order of a Chinese dictionary: by pinyin. */
export function sortOf({ name }: Named): string {
  return typedName(name.zh).syllables.slice(0, 120)
}

/** The survivor of a merge: it also goes by all names of the other one. */
export function withNamesOf(survivor: MaterialTypeContent, other: Named): MaterialTypeContent {
  const known = new Set(namesOf(survivor))
  const more = [other.name.zh, ...other.synonyms].filter((name) => !known.has(foldName(name)))
  return { ...survivor, synonyms: [...survivor.synonyms, ...new Set(more)] }
}
