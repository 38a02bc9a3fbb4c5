import { listSupplies } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { idShape, readCursor, writeCursor } from '../cursor.ts'
import { listSupplies as readSupplies } from '../store/supply-store.ts'
import { viewSupplies } from '../views/supply-view.ts'

/** What departments say they supply: open to all who work with sources, since one looks here before asking. */
export const listSuppliesRoute = route(listSupplies, async (scope) => {
  const { tx, district, query } = scope
  const after = readCursor(query.cursor, idShape)
  const found = await readSupplies(tx, district, { organ: query.organ, after, limit: query.limit + 1 })
  const rows = found.slice(0, query.limit)
  const last = rows.at(-1)
  return {
    rows: await viewSupplies(scope, rows),
    next: found.length > rows.length && last ? writeCursor(last.id) : null,
  }
})
