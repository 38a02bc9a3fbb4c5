import type { Sentence } from '@yimen/contract'

/** Why a document cannot be read. */
export type UnreadableCode =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'broken'
  | 'program'
  | 'old-format'
  | 'pdf'
  | 'archive'
  | 'not-text'
  | 'encoding-unknown'
  | 'no-rows'

/** Ends the reading of a document that cannot be read, with a sentence for the person who gave it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly code: UnreadableCode
  readonly sentence: Sentence

  constructor(code: UnreadableCode, zh: string, en: string) {
    super(zh)
    this.code = code
    this.sentence = { zh, en }
  }
}
