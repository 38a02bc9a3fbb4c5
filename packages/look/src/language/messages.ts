/** The languages that every screen is complete in. Chinese is the text of reference. */
export type Language = 'zh' | 'en'

/** The messages of one component or page in both languages, under the same keys. */
export type Messages<T> = { readonly zh: T; readonly en: T }

/** Declares messages. The Chinese ones set the keys: a key missing in English fails the types. */
export function defineMessages<T extends object>(messages: { zh: T; en: NoInfer<T> }): Messages<T> {
  return messages
}
