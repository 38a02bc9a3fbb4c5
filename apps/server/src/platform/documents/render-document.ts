import pdfmake from 'pdfmake'
import { compose } from './compose.ts'
import type { OfficialDocument } from './document.ts'
import { seals } from './drawn-seals.ts'
import { fontFiles } from './fonts.ts'

const { regular, bold } = fontFiles
pdfmake.setFonts({ NotoSansSC: { normal: regular, bold, italics: regular, bolditalics: bold } })
// A document is made of what it is given: nothing is fetched, and no file but the fonts is read.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path === regular || path === bold)

/**
 * Makes the PDF of a document, with the picture of the seal on it, and has the seal service sign it. The same document
 * gives the same bytes (as far as the seal service does). The fonts are embedded as far as they are used: 30–60 KB.
 */
export async function renderDocument(document: OfficialDocument): Promise<Uint8Array> {
  const adapter = seals()
  const seal = { ...document.seal, sample: document.sample }
  const definition = compose(document, { picture: await adapter.picture(seal), note: adapter.note })
  const pdf = await pdfmake.createPdf(definition).getBuffer()
  return adapter.sign(pdf, seal)
}
