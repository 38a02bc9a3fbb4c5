import { listDemands } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { numberShape, readCursor, writeCursor } from '../cursor.ts'
import { sees, stewardOf } from '../rules/parts-of.ts'
import { countDemands, type DemandRange, listDemands as readDemands } from '../store/demand-store.ts'
import { viewDemands } from '../views/demand-view.ts'

/** Demands in order of number, as one's posts cover them. A grid asks for up to a thousand at a time. */
export const listDemandsRoute = route(listDemands, async (scope) => {
  const { tx, district, who, query, today } = scope
  const range: DemandRange = {
    sees: sees(who),
    state: query.state,
    kind: query.kind,
    asking: query.asking,
    asked: query.asked,
    code: query.code,
    campaign: query.campaign,
    q: query.q,
    overdueOn: query.overdue === true ? today : undefined,
    waitingFor: query.mine === true ? stewardOf(who) : undefined,
  }
  const after = readCursor(query.cursor, numberShape)
  const found = await readDemands(tx, district, range, after, query.limit + 1)
  const rows = found.slice(0, query.limit)
  const last = rows.at(-1)
  return {
    rows: await viewDemands(scope, rows),
    next: found.length > rows.length && last ? writeCursor(last.number) : null,
    total: await countDemands(tx, district, range),
  }
})
