import { listCatalogue } from '@yimen/contract'
import { z } from 'zod'
import { route } from '../../../platform/actions/route.ts'
import { readCursor, writeCursor } from '../../../platform/paging/index.ts'
import { visibleTo } from '../rules/access.ts'
import { countItems, listItems } from '../store/items.ts'
import { rowView } from '../views.ts'

const Place = z.object({ sort: z.string(), code: z.string() })

/** The catalogue as the posts of the caller cover it, in order of name. */
export const listCatalogueRoute = route(listCatalogue, async ({ tx, district, who, query }) => {
  const filter = {
    visible: visibleTo(who),
    organ: query.organ,
    text: query.q,
    state: query.state,
    rule: query.rule,
  }
  const after = readCursor(query.cursor, Place)
  const found = await listItems(tx, district, filter, after, query.limit + 1)
  const rows = found.slice(0, query.limit)
  const last = rows.at(-1)
  return {
    rows: rows.map(rowView),
    next: found.length > rows.length && last ? writeCursor({ sort: last.sort, code: last.code }) : null,
    total: await countItems(tx, district, filter),
  }
})
