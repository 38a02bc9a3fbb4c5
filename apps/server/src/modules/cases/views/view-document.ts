import type { CaseDocument } from '@yimen/contract'
import type { z } from 'zod'
import type { DocumentRow } from '../store/tables.ts'

/** A document of the case as both sides see it. */
export function viewDocument(row: DocumentRow): z.input<typeof CaseDocument> {
  return {
    documentId: row.id,
    kind: row.kind,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on,
    issuedBy: row.issued_by,
    fileId: row.file_id,
  }
}
