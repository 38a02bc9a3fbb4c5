import { listElementUses } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { readCursor, writeCursor } from '../../../platform/paging/index.ts'
import { elementUses } from '../read-uses.ts'

const Place = z.object({ element: z.string(), id: z.string(), section: z.string(), group: z.string() })

/** Where elements are used by published items: public already, so all staff may read it. */
export const listElementUsesRoute = route(listElementUses, async ({ tx, district, query }) => {
  const { element, organ, limit } = query
  const place = readCursor(query.cursor, Place)
  const filter = { organ, elements: element === undefined ? undefined : [element] }
  const after = place && { ...place, kind: 'item' }
  const found = await elementUses(tx, district, filter, { after, limit: limit + 1 })
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  const next = last && {
    element: last.element,
    id: last.item.itemId,
    section: last.section,
    group: last.group ?? '',
  }
  return { rows, next: next ? writeCursor(next) : null }
})
