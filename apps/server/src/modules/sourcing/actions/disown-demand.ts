import { disownDemand } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDemand, moveDemand } from '../act-on-demand.ts'
import { knownOrgan, organsOf } from '../organ-names.ts'
import { refuse } from '../problems.ts'
import { stateAfter } from '../rules/demand-states.ts'
import type { DisownedRecord } from '../store/tables.ts'
import { termsOf } from '../terms-of.ts'
import { standingOf, viewDemand } from '../views/demand-view.ts'

/** Says that it is not ours, and whose: it goes there, or at the third refusal before the coordinating office. */
export const disownDemandRoute = route(disownDemand, async (scope) => {
  const { organ: says, reason } = scope.body
  const row = await holdDemand(scope, scope.params.demandId, 'disown')
  const organ = row.asked
  if (organ === null) throw new Error('a dispatched demand asks somebody')
  knownOrgan(await organsOf(scope), says)
  if (says === organ || row.disowned.some((one) => one.organ === says)) throw refuse('sourcing.name-another')

  const terms = await termsOf(scope)
  const goes = stateAfter('disown', standingOf(row), terms.refusals)
  const disowned: DisownedRecord[] = [...row.disowned, { organ, says, reason, at: scope.now.toISOString() }]
  const moved = await moveDemand(
    scope,
    row,
    'disown',
    {
      type: 'demand-disowned',
      data: { organ, says, reason, to: goes },
      change: {
        disowned: JSON.stringify(disowned),
        asked: goes === 'dispatched' ? says : null,
        dispatched_at: goes === 'dispatched' ? scope.now : row.dispatched_at,
        reminders: 0,
        supervised_at: null,
      },
    },
    terms,
  )
  // the screen of whoever said no would not hear of it otherwise: it is no longer theirs
  scope.touch(`sourcing:${organ}`)
  return viewDemand(scope, moved)
})
