import { fileDemand } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { tell } from '../act-on-demand.ts'
import { proposed, proposer } from '../evidence.ts'
import { demandNumbers } from '../numbers.ts'
import { knownOrgan, organsOf } from '../organ-names.ts'
import { refuse, refuseAt } from '../problems.ts'
import { coordinates, speaksFor } from '../rules/parts-of.ts'
import { insertDemands } from '../store/demand-store.ts'
import { viewDemand } from '../views/demand-view.ts'

/** A department asks for something that no published item asks yet. */
export const fileDemandRoute = route(fileDemand, async (scope) => {
  const { who, body, district, now } = scope
  const organs = await organsOf(scope)
  knownOrgan(organs, body.asking)
  if (!coordinates(who) && !speaksFor(who, body.asking)) throw refuse('sourcing.not-yours')
  const offer = await proposer(scope, organs)
  const [number = ''] = await demandNumbers(scope, 1)
  const [row] = await insertDemands(scope.tx, [
    {
      district,
      id: uuidv7(),
      number,
      kind: body.kind,
      code: body.code,
      name: JSON.stringify({ zh: body.name, en: body.name }),
      asking: body.asking,
      items: body.items,
      yearly: body.yearly,
      reason: body.reason,
      origin: 'hand',
      state: 'draft',
      asked: null,
      ...proposed(offer({ kind: body.kind, code: body.code, disowned: [] })),
      ruling: null,
      returned_because: null,
      dispatched_at: null,
      due_on: null,
      reminded_on: null,
      supervised_at: null,
      duty_id: null,
      created_at: now,
      updated_at: now,
    },
  ])
  if (!row) throw refuseAt('body.code', 'sourcing.demand-exists')
  tell(scope, row, 'demand-filed', { reason: body.reason })
  return viewDemand(scope, row)
})
