import { withdrawSupply } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { refuse } from '../problems.ts'
import { coordinates, speaksFor } from '../rules/parts-of.ts'
import { endSupply, lockSupply } from '../store/supply-store.ts'
import { viewSupply } from '../views/supply-view.ts'

/** Supplies it no longer: it is not proposed any more. Duties stay; they are withdrawn by themselves. */
export const withdrawSupplyRoute = route(withdrawSupply, async (scope) => {
  const { tx, district, who, now, params } = scope
  const row = await lockSupply(tx, district, params.supplyId)
  if (!row) throw refuse('sourcing.supply-not-found')
  if (!coordinates(who) && !speaksFor(who, row.organ)) throw refuse('sourcing.not-yours')
  if (scope.version !== row.version)
    throw refuseGenerally('platform.stale-version', { current: await viewSupply(scope, row) })
  if (row.withdrawn_at !== null) throw refuse('sourcing.not-now')
  const ended = await endSupply(tx, row, now)
  scope.append({
    subject: { type: 'data-supply', id: row.id },
    type: 'sourcing.supply-withdrawn',
    data: { organ: row.organ, kind: row.kind, code: row.code },
  })
  return viewSupply(scope, ended)
})
