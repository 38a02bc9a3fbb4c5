import type { DataElement } from '@yimen/contract'
import { fold, typedForm } from '../../../platform/text/index.ts'

/**
 * Elements that a query finds, the best first: by name, synonym or code, by pinyin or initials when letters were
 * typed, and last by the definition. Without a query all of them, in order of code.
 */
export function searchElements(elements: readonly DataElement[], query: string | undefined): DataElement[] {
  const wanted = fold(query ?? '')
  if (wanted === '') return [...elements]
  const latin = /^[a-z0-9]+$/.test(wanted)
  return elements
    .map((element) => ({ element, rank: rankOf(element, wanted, latin) }))
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank || (a.element.code < b.element.code ? -1 : 1))
    .map(({ element }) => element)
}

const none = 9

function rankOf(element: DataElement, wanted: string, latin: boolean): number {
  const names = [element.name.zh, ...element.synonyms].map(fold)
  if (fold(element.code) === wanted || names[0] === wanted) return 0
  if (names.includes(wanted)) return 1
  if (names[0]?.includes(wanted)) return 2
  if (names.some((name) => name.includes(wanted))) return 3
  if (fold(element.code).includes(wanted) || fold(element.name.en).includes(wanted)) return 4
  if (latin) {
    const typed = names.map(typedForm)
    if (typed.some(({ initials, syllables }) => initials === wanted || syllables === wanted)) return 1
    if (typed.some(({ initials, syllables }) => initials.includes(wanted) || syllables.includes(wanted)))
      return 5
  }
  return fold(element.definition?.zh ?? '').includes(wanted) ? 6 : none
}
