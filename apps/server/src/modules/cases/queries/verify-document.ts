import { verifyDocument } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { usableFile } from '../../../platform/files/index.ts'
import { refuse } from '../problems.ts'
import { findDocumentByCode } from '../store/paper-store.ts'

/** Says whether a document is true, and no more than stands on the paper. Letters that are easily confused are folded. */
export const verifyDocumentRoute = route(verifyDocument, async ({ tx, district, params }) => {
  const code = params.code
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const document = await findDocumentByCode(tx, district, code)
  if (!document) throw refuse('cases.no-such-document')
  const { addressee } = document.content
  const file = document.file_id === null ? null : await usableFile(tx, district, document.file_id)
  return {
    title: document.title,
    number: document.number,
    issuedOn: document.issued_on,
    issuedBy: document.issued_by,
    addressee: addressee.length > 2 ? `${addressee.at(0)}…${addressee.at(-1)}` : `${addressee.at(0)}…`,
    sha256: file?.sha256 ?? null,
  }
})
