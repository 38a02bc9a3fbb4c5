import type { Sentence } from '../platform/sentence.ts'

/**
 * What a check found in a code. `code` is stable (`social-credit-code.length`); an `error` makes the value unusable
 * as that code, a `warning` is a contradiction to be looked into, a `note` is worth knowing and stops nothing.
 */
export type CodeFinding = {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: Sentence
  /** The characters in question, when the finding is about a part of the value. */
  readonly part?: string
}

/** The value as it is stored with what was learned from it, or the one reason why it is not such a code. */
export type CodeCheck<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value; readonly notes: readonly CodeFinding[] }
  | { readonly ok: false; readonly reason: Reason; readonly message: Sentence }

/**
 * Takes off what people and forms add around a code (spaces, full-width characters) and makes letters capital.
 * Nothing that could carry meaning is dropped.
 */
export function foldCode(input: string): string {
  return input.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
