import type { Scope } from '../../../platform/actions/route.ts'
import { renderDocument } from '../../../platform/documents/index.ts'
import { keepProduced } from '../../../platform/files/index.ts'
import { publicAddress } from '../../../platform/http/public-address.ts'
import type { Subscription } from '../../../platform/modules/module.ts'
import { isSampleDistrict } from '../../identity/index.ts'
import { touchCase } from '../act-on-case.ts'
import { findCase } from '../store/case-store.ts'
import { findDocument, setDocumentFile } from '../store/paper-store.ts'
import type { DocumentRow } from '../store/tables.ts'

/** Draws the PDF of a document that an action drew up. Drawn once: a second try finds the file and does nothing. */
export const drawDocument: Subscription = {
  name: 'cases.draw-document',
  on: ['cases.document-drawn-up'],
  async run(scope, event) {
    const id = String(event.data.documentId)
    const document = await findDocument(scope.tx, scope.district, id)
    if (!document || document.file_id !== null) return
    await drawInto(scope, document)
    const row = await findCase(scope.tx, scope.district, document.case_id)
    if (row) touchCase(scope, row)
  },
}

/** Draws a document, keeps the file and puts it under the document. Answers the file's id. */
export async function drawInto(scope: Scope, document: DocumentRow): Promise<string> {
  const { addressee, paragraphs, table } = document.content
  const content = await renderDocument({
    title: document.title.zh,
    number: document.number,
    issuer: document.issued_by,
    date: document.issued_on,
    paragraphs: [`${addressee}：`, ...paragraphs],
    ...(table.length > 0 ? { table: { rows: table } } : {}),
    seal: { organName: document.issued_by, kind: 'official' },
    verify: { code: document.verify_code, url: publicAddress(`/verify/${document.verify_code}`) },
    sample: await isSampleDistrict(scope.tx, scope.district),
    layout: document.kind === 'result' ? 'certificate' : 'letter',
  })
  const file = await keepProduced(scope, {
    name: `${document.title.zh}-${document.number}.pdf`,
    mediaType: 'application/pdf',
    content,
  })
  await setDocumentFile(scope.tx, scope.district, document.id, file.fileId)
  return file.fileId
}
