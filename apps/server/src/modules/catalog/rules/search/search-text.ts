import { everyWordOf, type ItemContent } from '@yimen/contract'
import { fold, pairsOf, typedForm, wordsOf } from '../../../../platform/text/index.ts'

/** Weight of a word by where it stands: A words that people use, B the name, C summary and themes, D the rest. */
export type Weight = 'A' | 'B' | 'C' | 'D'

/** What an item is found by. */
export type SearchText = {
  /** The name as it is compared. */
  readonly name: string
  /** Words people use, as they are compared: a query that is one of them means this item. */
  readonly phrases: string[]
  readonly words: ReadonlyMap<string, Weight>
  /** Typed forms of name and phrases, each between blanks, so that `% jzz %` is a whole one. */
  readonly pinyin: string
  readonly initials: string
}

/** Works out what an item is found by. Levels in brackets and signs are no part of it. */
export function searchText(content: ItemContent): SearchText {
  const phrases = [...new Set(content.searchWords.map(fold).filter((phrase) => phrase !== ''))]
  const words = new Map<string, Weight>()
  const add = (weight: Weight, texts: readonly (string | undefined)[], pairs: boolean) => {
    for (const text of texts) {
      if (text === undefined) continue
      for (const word of [...wordsOf(text), ...(pairs ? pairsOf(text) : [])])
        if (!words.has(word) && word.length <= 60) words.set(word, weight)
    }
  }
  add('A', content.searchWords, true)
  add('B', [content.name, content.nameEnglish], true)
  const themes = [...(content.themes?.persons ?? []), ...(content.themes?.legalPersons ?? [])]
  add('C', [content.summary?.zh, content.summary?.en, ...everyWordOf(content.category), ...themes], false)
  add('D', [content.organ.name, content.result?.name], false)
  for (const phrase of phrases) if (phrase.length <= 60) words.set(phrase, 'A')
  const typed = [fold(content.name), ...phrases].map(typedForm)
  return {
    name: fold(content.name),
    phrases,
    words,
    pinyin: between(typed.map(({ syllables }) => syllables)),
    initials: between(typed.map(({ initials }) => initials)),
  }
}

function between(parts: readonly string[]): string {
  return ` ${[...new Set(parts)].join(' ')} `
}
