import type { Weight } from './search-text.ts'

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/** The words as a `tsvector` literal: no parser and no locale of the database has a say in how Chinese is cut. */
export function tsvectorLiteral(words: ReadonlyMap<string, Weight>): string {
  return [...words].map(([word, weight]) => `${quoted(word)}:1${weight}`).join(' ')
}

/** A `tsquery` literal that holds when any of the words is there; null for none. */
export function anyOfLiteral(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.map(quoted).join(' | ')
}
