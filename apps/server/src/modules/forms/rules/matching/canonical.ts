import { wordAt } from './lexicon.ts'

/** What a label says once the many ways of writing are taken out: of whom, and what. */
export type Canonical = {
  /** Whose attribute it is; null = of the person or firm that the form is about. */
  readonly holder: string | null
  /** Concepts (`@phone`) and single characters that no concept covers, in order. */
  readonly tokens: readonly string[]
}

/** Puts a label through the lexicon. A holder alone (`监护人`) asks for the name. */
export function canonical(text: string): Canonical {
  let holder: string | null = null
  let named = false
  const tokens: string[] = []
  const plain = text.normalize('NFKC').toLowerCase()
  for (let at = 0; at < plain.length; ) {
    const word = wordAt(plain, at)
    if (word?.kind === 'holder') holder ??= word.token
    if (word?.kind === 'holder' || word?.kind === 'self') named = true
    if (word?.kind === 'class') tokens.push(word.token)
    if (word === undefined) tokens.push(plain.charAt(at))
    at += word?.length ?? 1
  }
  if (tokens.length === 0 && named) tokens.push('@name')
  return { holder, tokens }
}

const faint = new Set(['@firm', '@title'])
const general = new Set(
  '@number @date @count @kind @level @address @state @way @start @end @reason @certificate'.split(' '),
)

/** One string for one meaning: equal keys mean the same. */
export function keyOf({ holder, tokens }: Canonical): string {
  return `${holder ?? ''}:${tokens.join('')}`
}

/** The same without words that most labels of firms leave out, where something telling remains. */
export function looseKeyOf({ holder, tokens }: Canonical): string {
  const telling = tokens.filter((token) => !faint.has(token))
  const says = telling.some((token) => !general.has(token))
  return keyOf({ holder, tokens: says ? telling : tokens })
}
