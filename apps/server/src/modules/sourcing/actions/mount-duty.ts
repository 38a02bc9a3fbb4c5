import { mountDuty } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdDuty, moveDuty } from '../act-on-duty.ts'
import { viewDuty } from '../views/duty-view.ts'

/** Mounts the resource: where it answers, when it has an interface. */
export const mountDutyRoute = route(mountDuty, async (scope) => {
  const row = await holdDuty(scope, scope.params.dutyId, 'mount')
  const moved = await moveDuty(scope, row, 'mount', {
    type: 'duty-mounted',
    change: { mounted_at: scope.now, interface: scope.body.interface ?? row.interface },
  })
  return viewDuty(scope, moved)
})
