import type { MaterialTypeContent } from '@yimen/contract'
import { foldName, typedName } from '../fold-name.ts'
import { type BareName, bareName } from './bare-name.ts'
import { type Likeness, likenessAmong } from './likeness.ts'
import { unified } from './same-words.ts'

/** A standard type as the matcher sees it. */
export type Matchable = { readonly code: string } & Pick<MaterialTypeContent, 'name' | 'synonyms'>

/** How a name came to a type. */
export type MatchReason = 'name' | 'bare' | 'meaning' | 'sound' | 'part'

export type TypeMatch = {
  readonly code: string
  readonly score: number
  readonly reason: MatchReason
  /** The name or other name of the type that it was found by. */
  readonly to: string
}

/** Why no type is proposed. */
export type NoMatch = 'none-fits' | 'two-fit' | 'several-named'

/** The types that a name may mean, best first, each once; `best` is the one to propose, if any is sure enough. */
export type Matched = {
  readonly best: TypeMatch | null
  readonly why: NoMatch | null
  readonly candidates: readonly TypeMatch[]
}

type Said = {
  readonly folded: string
  readonly bare: BareName
  readonly same: string
  readonly sound: string
}
type Known = Said & { readonly code: string; readonly to: string }

/** From here on a match is proposed. Below it is only offered to whoever chooses. */
const sureEnough = 0.58
const offered = 0.4

/**
 * Makes a matcher of names as real lists write them. It proposes nothing when no type is sure enough, when two fit
 * equally well, or when the line names several materials at once.
 */
export function makeTypeMatcher(types: readonly Matchable[]): (name: string) => Matched {
  const known: Known[] = types.flatMap(({ code, name, synonyms }) =>
    [name.zh, ...synonyms].map((to) => ({ ...say(to), code, to })),
  )
  const likeness = likenessAmong(known)
  return (name) => {
    const asked = say(name)
    if (asked.folded === '') return { best: null, why: 'none-fits', candidates: [] }
    const candidates = bestOfEach(known.flatMap((one) => judge(one, asked, likeness))).slice(0, 3)
    const [best, rival] = candidates
    const no = (why: NoMatch): Matched => ({ best: null, why, candidates })
    if (!best || best.score < sureEnough) return no(asked.bare.joints > 0 ? 'several-named' : 'none-fits')
    if (asked.bare.alternative) return no('several-named')
    if (rival && rival.score > best.score - 0.02) return no('two-fit')
    return { best, why: null, candidates }
  }
}

function say(name: string): Said {
  const bare = bareName(name)
  const same = unified(bare.text)
  return { folded: foldName(name), bare, same, sound: typedName(bare.text).syllables }
}

function judge(known: Known, asked: Said, likeness: Likeness): TypeMatch[] {
  const { code, to } = known
  const found = (score: number, reason: MatchReason) => [{ code, to, score, reason }]
  if (known.folded === asked.folded) return found(1, 'name')
  if (known.folded === foldName(asked.bare.text)) return found(0.95, 'bare')
  if (known.same === asked.same) return found(0.93, 'meaning')
  // A line that joins things is another material than one of them.
  if (known.bare.joints !== asked.bare.joints) return []
  const length = known.bare.text.length
  if (known.sound === asked.sound && length === asked.bare.text.length && length >= 3)
    return found(0.9, 'sound')
  const alike = likeness(known.same, asked.same)
  return alike >= offered ? found(0.9 * alike, 'part') : []
}

function bestOfEach(matches: readonly TypeMatch[]): TypeMatch[] {
  const best = new Map<string, TypeMatch>()
  for (const match of matches)
    if (match.score > (best.get(match.code)?.score ?? 0)) best.set(match.code, match)
  return [...best.values()].sort(
    (left, right) => right.score - left.score || (left.code < right.code ? -1 : 1),
  )
}
