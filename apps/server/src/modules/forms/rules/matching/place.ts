import { pairsOf } from '../../../../platform/text/index.ts'
import type { KnownElement } from './known-element.ts'

/** A title that uses an element, with its pairs of characters: worked out once for all labels. */
export type Place = { readonly title: string; readonly pairs: readonly string[] }

/** Where an element is used. */
export function placesOf({ usedIn = [] }: KnownElement): Place[] {
  return usedIn.map((title) => ({ title, pairs: pairsOf(title) }))
}
