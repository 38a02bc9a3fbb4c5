import { readItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { publishedItem } from '../read-versions.ts'

/** A published item in full, with the elements and code lists that its form refers to. */
export const readItemRoute = route(readItem, async ({ tx, district, params }) => {
  const item = await publishedItem(tx, district, params.itemCode)
  if (item === 'unknown') throw refuse('catalog.item-not-found')
  if (item === 'withdrawn') throw refuse('catalog.item-withdrawn')
  const { code, version, publishedAt, content, elements, codeLists } = item
  return {
    code,
    version,
    publishedAt: publishedAt.toISOString(),
    content,
    elements: [...elements],
    codeLists: [...codeLists],
  }
})
