import type { DataElement } from '@yimen/contract'
import { fold, typedForm } from '../../../platform/text/index.ts'

/**
 * The elements that fit what was typed, the likeliest first: the code itself, then names that are it, begin with it or
 * hold it, then synonyms, then pinyin and initials, last the definition. Nothing typed fits every element, in order of code.
 */
export function fittingElements(elements: readonly DataElement[], typed: string): DataElement[] {
  const wanted = fold(typed)
  if (wanted === '') return [...elements]
  return elements
    .map((element) => ({ element, rank: rankOf(element, wanted) }))
    .filter(({ rank }) => rank < none)
    .sort((one, other) => one.rank - other.rank || (one.element.code < other.element.code ? -1 : 1))
    .map(({ element }) => element)
}

const none = 9

function rankOf({ code, name, synonyms, definition }: DataElement, wanted: string): number {
  const names = [fold(name.zh), fold(name.en)]
  if (fold(code) === wanted) return 0
  if (names.includes(wanted)) return 1
  if (names.some((each) => each.startsWith(wanted))) return 2
  const others = synonyms.map(fold)
  if (others.includes(wanted)) return 3
  if (names.some((each) => each.includes(wanted))) return 4
  if (others.some((each) => each.includes(wanted))) return 5
  const typed = [name.zh, ...synonyms].map(typedForm)
  if (typed.some(({ initials }) => initials.startsWith(wanted))) return 6
  if (typed.some(({ syllables }) => syllables.startsWith(wanted))) return 7
  return fold(definition?.zh ?? '').includes(wanted) ? 8 : none
}
