import { registerSupply } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { nameOfData } from '../name-of-data.ts'
import { knownOrgan, organsOf } from '../organ-names.ts'
import { refuse, refuseAt } from '../problems.ts'
import { coordinates, speaksFor } from '../rules/parts-of.ts'
import { insertSupply } from '../store/supply-store.ts'
import { viewSupply } from '../views/supply-view.ts'

/** A department says what it supplies; proposals take it from here. */
export const registerSupplyRoute = route(registerSupply, async (scope) => {
  const { tx, district, who, now, body } = scope
  knownOrgan(await organsOf(scope), body.organ)
  if (!coordinates(who) && !speaksFor(who, body.organ)) throw refuse('sourcing.not-yours')
  const name = await nameOfData(scope, body)
  if (!name) throw refuseAt('body.code', 'sourcing.unknown-data')
  const row = await insertSupply(tx, {
    district,
    id: uuidv7(),
    organ: body.organ,
    kind: body.kind,
    code: body.code,
    name: JSON.stringify(name),
    store: body.store,
    cycle: body.cycle,
    sharing: body.sharing,
    sharing_basis: body.sharingBasis,
    complete: body.complete,
    registered_at: now,
    withdrawn_at: null,
  })
  if (!row) throw refuseAt('body.code', 'sourcing.supply-exists')
  scope.append({
    subject: { type: 'data-supply', id: row.id },
    type: 'sourcing.supply-registered',
    data: { organ: row.organ, kind: row.kind, code: row.code, store: row.store },
  })
  return viewSupply(scope, row)
})
