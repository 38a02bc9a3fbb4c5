import { readDuty } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { findSeenDuty } from '../act-on-duty.ts'
import { probesOf } from '../store/probe-store.ts'
import { viewDuty, viewProbe } from '../views/duty-view.ts'

/** One duty with its last probes, newest first. */
export const readDutyRoute = route(readDuty, async (scope) => {
  const row = await findSeenDuty(scope, scope.params.dutyId)
  const probes = await probesOf(scope.tx, scope.district, row.id, 30)
  return { ...(await viewDuty(scope, row)), probes: probes.map(viewProbe) }
})
