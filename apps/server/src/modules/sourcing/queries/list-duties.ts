import { listDuties } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { numberShape, readCursor, writeCursor } from '../cursor.ts'
import { sees } from '../rules/parts-of.ts'
import { listDuties as readDuties } from '../store/duty-store.ts'
import { viewDuties } from '../views/duty-view.ts'

/** Duties in order of number, as one's posts cover them. */
export const listDutiesRoute = route(listDuties, async (scope) => {
  const { tx, district, who, query } = scope
  const { organ, state, failing } = query
  const after = readCursor(query.cursor, numberShape)
  const range = { sees: sees(who), organ, state, failing }
  const found = await readDuties(tx, district, range, after, query.limit + 1)
  const rows = found.slice(0, query.limit)
  const last = rows.at(-1)
  return {
    rows: await viewDuties(scope, rows),
    next: found.length > rows.length && last ? writeCursor(last.number) : null,
  }
})
