import { fold, typedForm } from '../../../../platform/text/index.ts'
import type { SearchQuery } from './search-query.ts'

/** What a match rests on, to be shown beside a hit whose name does not say it. Null when the name says it all. */
export function matchedBy(
  query: SearchQuery,
  item: { readonly name: string; readonly phrases: readonly string[]; readonly words: readonly string[] },
): string | null {
  const name = fold(item.name)
  if (name.includes(query.whole)) return null
  if (item.phrases.includes(query.whole)) return query.whole
  if (query.typed !== null) {
    const { typed } = query
    const forms = [name, ...item.phrases].map((phrase) => ({ phrase, ...typedForm(phrase) }))
    const form =
      forms.find(({ syllables, initials }) => syllables === typed || initials === typed) ??
      forms.find(({ syllables, initials }) => syllables.includes(typed) || initials.includes(typed))
    return form === undefined || form.phrase === name ? null : form.phrase
  }
  const found = longest(query.words.filter((word) => item.words.includes(word)))
  const shown =
    found.length > 0 ? found : longest(query.rewritten.filter((word) => item.words.includes(word)))
  return shown.length === 0 ? null : shown.slice(0, 3).join('、')
}

/** Words that are no part of a longer one among them. */
function longest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)))
}
