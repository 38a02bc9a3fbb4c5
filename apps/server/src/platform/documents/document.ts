import type { Seal } from './seal-adapter.ts'

/** A document that goes out under a seal. Its texts are in Chinese: that is the language in which it has force. */
export type OfficialDocument = {
  readonly title: string
  /** Number of the document, as 西政受〔2026〕00012号. */
  readonly number: string
  readonly issuer: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** A paragraph that ends in a colon is an address and is not indented. */
  readonly paragraphs: readonly string[]
  /** Label and value by row, or any number of columns with a head. */
  readonly table?: { readonly head?: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** What comes after the table, before the signature: remedies, where to ask. */
  readonly closing?: readonly string[]
  readonly seal: Pick<Seal, 'organName' | 'kind'>
  /** How anybody can find out whether it is true: a code, and the address where it is typed or scanned. */
  readonly verify: { readonly code: string; readonly url: string }
  readonly sample: boolean
  /** `certificate` has a frame and larger letters; default `letter`. */
  readonly layout?: 'letter' | 'certificate'
}
