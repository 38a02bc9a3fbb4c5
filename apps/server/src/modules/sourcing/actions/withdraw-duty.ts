import { withdrawDuty } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { answerNoMore, holdDuty, moveDuty, putBackFor } from '../act-on-duty.ts'
import { viewDuty } from '../views/duty-view.ts'

/** Withdraws a duty: in the same transaction what only it covered is asked for again. */
export const withdrawDutyRoute = route(withdrawDuty, async (scope) => {
  const { reason } = scope.body
  const row = await holdDuty(scope, scope.params.dutyId, 'withdraw')
  const moved = await moveDuty(scope, row, 'withdraw', {
    type: 'duty-withdrawn',
    data: { reason, live: row.state === 'live' },
    change: { withdrawn_at: scope.now, withdrawn_because: reason, failing: false },
  })
  await putBackFor(scope, moved)
  await answerNoMore(scope, moved)
  scope.touch('catalogue')
  return viewDuty(scope, moved)
})
