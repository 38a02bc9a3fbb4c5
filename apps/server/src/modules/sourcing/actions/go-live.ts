import { goLive } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { answerFor, holdDuty, moveDuty, strikeOffFor } from '../act-on-duty.ts'
import { refuse } from '../problems.ts'
import { viewDuty } from '../views/duty-view.ts'

/**
 * Goes live: in the same transaction the materials that it covers are struck off the lists of all items, and its store
 * answers for the elements that it covers.
 */
export const goLiveRoute = route(goLive, async (scope) => {
  const row = await holdDuty(scope, scope.params.dutyId, 'go-live')
  if (row.sharing === 'not-shared') throw refuse('sourcing.not-shared')
  const moved = await moveDuty(scope, row, 'go-live', {
    type: 'duty-went-live',
    change: { live_at: scope.now },
  })
  await strikeOffFor(scope, moved)
  await answerFor(scope, moved)
  scope.touch('catalogue')
  return viewDuty(scope, moved)
})
