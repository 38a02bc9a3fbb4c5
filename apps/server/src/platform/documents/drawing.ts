import type { OfficialDocument } from './document.ts'
import type { Seal } from './seal-adapter.ts'

/** What the drawing thread is asked for: the picture of a seal (SVG), or a document (PDF). */
export type Drawing =
  | { readonly draw: 'seal'; readonly seal: Seal }
  | {
      readonly draw: 'document'
      readonly document: OfficialDocument
      readonly seal: { readonly picture: string; readonly note: string | null }
    }

/** What it answers. */
export type Drawn = { readonly result: string | Uint8Array } | { readonly error: string }
