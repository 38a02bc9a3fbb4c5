import { searchItems } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { readCursor, writeCursor } from '../../../platform/paging/index.ts'
import { matchedBy } from '../rules/search/matched-by.ts'
import { readQuery } from '../rules/search/search-query.ts'
import { countedUpTo, findPublished, listPublished } from '../store/find-published.ts'

const Place = z.object({ offset: z.number().int().min(0).max(countedUpTo) })

/** Published items that a query speaks of, best first; without words, all in order of name. */
export const searchItemsRoute = route(searchItems, async ({ tx, district, query }) => {
  const offset = readCursor(query.cursor, Place)?.offset ?? 0
  const page = { offset, limit: query.limit }
  const read = query.q ? readQuery(query.q) : null
  const { hits, total } = read
    ? await findPublished(tx, district, read, query, page)
    : await listPublished(tx, district, query, page)
  const next = offset + hits.length
  return {
    rows: hits.map(({ phrases, words, ...summary }) => ({
      ...summary,
      matched: read && matchedBy(read, { name: summary.name, phrases, words }),
    })),
    next: hits.length === query.limit && next < total ? writeCursor({ offset: next }) : null,
    total,
  }
})
