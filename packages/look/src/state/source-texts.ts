import type { Sentence, Text, ValueSource } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'

/** What is known of an organ that sources are named by. */
export type NamedSource = {
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
  readonly shortName: string
  readonly shortNameEnglish: string | null
  readonly stores: readonly Sentence[]
}

/** A store in both languages, when an organ answers for one of that name; otherwise as it came. */
export function storeText(store: string, organs: readonly Pick<NamedSource, 'stores'>[]): Text {
  return organs.flatMap(({ stores }) => stores).find(({ zh }) => zh === store) ?? store
}

/** A source in both languages: its organ in full and in short, and the store. What is not known stays as it came. */
export function sourceTexts(
  { organ, store }: ValueSource,
  organs: readonly NamedSource[],
): { readonly organ: Text; readonly short: Text; readonly store: Text } {
  const known = organs.find(({ code }) => code === organ.code)
  if (!known) return { organ: organ.name, short: organ.name, store }
  return {
    organ: nameText(known),
    short: nameText({ name: known.shortName, nameEnglish: known.shortNameEnglish }),
    store: storeText(store, [known]),
  }
}
