import type { OfficialDocument } from './document.ts'
import { drawDocumentApart } from './drawing-thread.ts'
import { seals } from './drawn-seals.ts'

/**
 * Makes the PDF of a document, with the picture of the seal on it, and has the seal service sign it. The same document
 * gives the same bytes (as far as the seal service does). It is drawn in a thread of its own; throws when it cannot be.
 */
export async function renderDocument(document: OfficialDocument): Promise<Uint8Array> {
  const adapter = seals()
  const seal = { ...document.seal, sample: document.sample }
  const picture = await adapter.picture(seal)
  const pdf = await drawDocumentApart({ document, seal: { picture, note: adapter.note } })
  return adapter.sign(pdf, seal)
}
