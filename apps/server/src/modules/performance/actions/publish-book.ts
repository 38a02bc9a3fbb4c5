import { publishBook } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { allowedWith } from '../access/may-publish.ts'
import { organOf } from '../organ-of.ts'
import { refuseBook } from '../problems.ts'
import { publishDocument } from '../publish-document.ts'
import { uploadedDocument } from '../uploaded-document.ts'

/** Publishes an uploaded document. While errors remain it takes a director, who says why. */
export const publishBookRoute = route(publishBook, async (scope) => {
  const { tx, district, who, body } = scope
  const document = await uploadedDocument(scope, body.fileId)
  const may = allowedWith(who, await organOf(tx, district, document.book.unit))
  if (!may.publish) throw refuseBook('performance.not-your-book')
  if (document.check.findings.some(({ severity }) => severity === 'error')) {
    if (!may.decide) throw refuseBook('performance.director-decides')
    if (body.reason === undefined) throw refuseBook('performance.reason-needed')
  }
  return publishDocument(scope, { ...document, reason: body.reason, keep: async () => body.fileId })
})
