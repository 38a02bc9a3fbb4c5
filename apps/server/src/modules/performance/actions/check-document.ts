import { checkDocument } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { allowedWith } from '../access/may-publish.ts'
import { organOf } from '../organ-of.ts'
import { isSame } from '../publish-document.ts'
import { lockBookOf } from '../store.ts'
import { uploadedDocument } from '../uploaded-document.ts'

/** Reads and checks an uploaded document, and says what publishing it would mean. */
export const checkDocumentRoute = route(checkDocument, async (scope) => {
  const { tx, district, who, body } = scope
  const document = await uploadedDocument(scope, body.fileId)
  const { unit, year, format } = document.book
  const { comparisons, findings } = document.check
  const standing = await lockBookOf(tx, district, unit, year)
  const published = standing?.state === 'published' ? standing : null
  const may = allowedWith(who, await organOf(tx, district, unit))
  const allowed: ('publish' | 'publish-with-errors')[] = []
  if (may.publish) allowed.push('publish')
  if (may.decide) allowed.push('publish-with-errors')
  return {
    unit,
    year,
    format,
    comparisons,
    findings,
    published: published && { edition: published.edition, same: await isSame(scope, published, document) },
    allowed,
  }
})
