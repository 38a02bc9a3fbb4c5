import type { CodeList, Sentence } from '@yimen/contract'
import { typedForm } from '../../../../platform/text/index.ts'
import { readBlank } from './blank.ts'
import { type Canonical, canonical, keyOf, looseKeyOf } from './canonical.ts'
import { inContext } from './context.ts'
import type { KnownElement } from './known-element.ts'
import { placesOf } from './place.ts'
import { readings, readLabel } from './read-label.ts'
import { type Likeness, pairsAround, reasons } from './reasons.ts'

/** A field as somebody's form asks for it. */
export type AskedField = {
  readonly label: string
  /** What stands in the place for the answer. */
  readonly blank?: string | undefined
  readonly section?: string | undefined
  /** The title of the form. */
  readonly form?: string | undefined
}

/** An element that may be meant, with how sure that is (0–1) and why. */
export type Candidate = {
  readonly element: string
  readonly score: number
  readonly reasons: readonly Sentence[]
}

/** From this score on a candidate is proposed as the match, if no other one comes near. Tuned on half of the labels. */
export const sureEnough = 0.74
const near = 0.02

export type Matcher = {
  /** Elements that may be meant, the likeliest first; at most five. */
  candidates(field: AskedField): Candidate[]
  /** The one that is proposed; null when none is sure enough, or two are equally sure. */
  match(field: AskedField): Candidate | null
  /** The same for candidates that are there already. */
  choose(candidates: readonly Candidate[]): Candidate | null
}

type Reference = Canonical & {
  readonly element: KnownElement
  readonly text: string
  readonly isName: boolean
  readonly key: string
  readonly looseKey: string
  readonly typed: string
}

/** Makes a matcher over these elements: their names and synonyms are put through the lexicon once. */
export function makeMatcher(elements: readonly KnownElement[], codeLists: readonly CodeList[] = []): Matcher {
  const references = elements.flatMap(referencesOf)
  const lists = new Map(codeLists.map((list) => [list.code, list]))
  const weigh = weights(references)
  const byToken = new Map<string, Reference[]>()
  for (const reference of references)
    for (const token of new Set(reference.tokens))
      byToken.set(token, [...(byToken.get(token) ?? []), reference])
  const places = new Map(elements.map((element) => [element.code, placesOf(element)]))
  const byTyped = Map.groupBy(references, ({ typed }) => typed)

  function candidates(field: AskedField): Candidate[] {
    const label = readLabel(field.label)
    const printed = readBlank(field.blank ?? '')
    const blank = printed.unit === null ? { ...printed, unit: label.unit } : printed
    const around = pairsAround([field.section, field.form])
    const best = new Map<string, { element: KnownElement; likeness: Likeness }>()
    for (const text of readings(label)) {
      for (const asked of inContext(canonical(text), field.section)) {
        const near = new Set(asked.tokens.flatMap((token) => byToken.get(token) ?? []))
        const typed = typedForm(text).syllables
        for (const same of byTyped.get(typed) ?? []) near.add(same)
        for (const reference of near) {
          const likeness = compare(asked, text, typed, reference, weigh)
          const before = best.get(reference.element.code)
          if (before === undefined || likeness.score > before.likeness.score)
            best.set(reference.element.code, { element: reference.element, likeness })
        }
      }
    }
    const found = [...best.values()].map(({ element, likeness }) => {
      const list = element.codeList === undefined ? undefined : lists.get(element.codeList)
      const told = reasons(element, likeness, blank, list, places.get(element.code) ?? [], around)
      return { element: element.code, ...told }
    })
    return found
      .filter(({ score }) => score >= 0.4)
      .toSorted((a, b) => b.score - a.score || (a.element < b.element ? -1 : 1))
      .slice(0, 5)
  }

  function choose([first, second]: readonly Candidate[]): Candidate | null {
    if (first === undefined || first.score < sureEnough) return null
    return second !== undefined && first.score - second.score < near ? null : first
  }

  return { candidates, match: (field) => choose(candidates(field)), choose }
}

function referencesOf(element: KnownElement): Reference[] {
  return [element.name.zh, ...element.synonyms].flatMap((name, at) =>
    readings(readLabel(name)).map((text) => {
      const meaning = canonical(text)
      const typed = typedForm(text).syllables
      return {
        ...meaning,
        element,
        text,
        isName: at === 0,
        key: keyOf(meaning),
        looseKey: looseKeyOf(meaning),
        typed,
      }
    }),
  )
}

/** How much a token tells: one that stands in few names tells more than one that stands in many. */
function weights(references: readonly Reference[]): (token: string) => number {
  const counted = new Map<string, number>()
  for (const { tokens } of references)
    for (const token of new Set(tokens)) counted.set(token, (counted.get(token) ?? 0) + 1)
  const all = Math.log(references.length + 2)
  return (token) => {
    if (token === '@firm' || token === '@title') return 0.25
    return 0.4 + 0.6 * (1 - Math.log((counted.get(token) ?? 0) + 1) / all)
  }
}

/** How alike two labels are: the same text, the same meaning, the same sound, or a share of what they say. */
function compare(
  asked: Canonical,
  text: string,
  typed: string,
  reference: Reference,
  weigh: (token: string) => number,
): Likeness {
  const { text: to, isName } = reference
  if (asked.holder !== reference.holder) return { score: 0.2, kind: 'other-holder', to, isName }
  if (text === to) return { score: isName ? 1 : 0.98, kind: 'same', to, isName }
  if (keyOf(asked) === reference.key) return { score: isName ? 0.96 : 0.93, kind: 'meaning', to, isName }
  if (looseKeyOf(asked) === reference.looseKey)
    return { score: isName ? 0.9 : 0.88, kind: 'meaning', to, isName }
  if (typed.length > 4 && typed === reference.typed) return { score: 0.9, kind: 'sound', to, isName }
  const share = overlap(asked.tokens, reference.tokens, weigh)
  const heads = headOf(asked.tokens) === headOf(reference.tokens) ? 1 : 0.8
  return { score: 0.93 * share * heads, kind: 'part', to, isName }
}

/** The last concept says what is asked for: a date, a number, an address. */
function headOf(tokens: readonly string[]): string | undefined {
  return tokens.findLast((token) => token.startsWith('@'))
}

/** What two labels must share at least, by weight, before one may count as a part of the other. */
const enoughShared = 1.3

/** The weight of what both say against what each says; more when one says all that the other does. */
function overlap(a: readonly string[], b: readonly string[], weigh: (token: string) => number): number {
  const left = [...b]
  let both = 0
  for (const token of a) {
    const at = left.indexOf(token)
    if (at < 0) continue
    left.splice(at, 1)
    both += weigh(token)
  }
  const sum = (tokens: readonly string[]) => tokens.reduce((total, token) => total + weigh(token), 0)
  const [all, other] = [sum(a), sum(b)]
  if (all + other === 0) return 0
  const shared = (2 * both) / (all + other)
  if (both < enoughShared) return shared
  // A label that says less than the name is that name cut short; one that says more may mean something narrower.
  const whole = all <= other ? 0.5 : 0.4
  return (1 - whole) * shared + (whole * both) / Math.min(all, other)
}
