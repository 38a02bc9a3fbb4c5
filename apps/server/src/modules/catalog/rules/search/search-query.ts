import { fold, pairsOf, piecesOf, wordsOf } from '../../../../platform/text/index.ts'
import { everydayWords } from './everyday-words.ts'
import { stopWords } from './stop-words.ts'

/** What was typed, made ready to be looked for. */
export type SearchQuery = {
  /** All of it as names are compared. */
  readonly whole: string
  /** The words that were typed, without those that only ask. */
  readonly words: string[]
  /** Official words for what was said, and pairs of characters: worth less than the words themselves. */
  readonly rewritten: string[]
  /** Letters that may be pinyin or initials; null when there are fewer than two. */
  readonly typed: string | null
}

/** Reads a query as people type it: `开公司刻章能报销吗`, `jzz`, `ju zhu zheng`, `seal subsidy`. */
export function readQuery(text: string): SearchQuery {
  const whole = fold(text)
  const all = wordsOf(text)
  const telling = all.filter((word) => !stopWords.has(word))
  const words = [...new Set([...(telling.length > 0 ? telling : all), ...piecesOf(text)])]
  const meant = everydayWords
    .filter(({ said }) => said.some((phrase) => whole.includes(phrase)))
    .flatMap(({ means }) => means)
  const pairs = pairsOf(text).filter((pair) => !stopWords.has(pair))
  const rewritten = [...new Set([...meant, ...pairs])].filter((word) => !words.includes(word))
  const latin = /^[a-z\s'’]+$/i.test(text.normalize('NFKC')) ? whole : null
  return { whole, words, rewritten, typed: latin !== null && latin.length > 1 ? latin : null }
}
