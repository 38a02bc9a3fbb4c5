import { listMyEntrustments } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { giversOf } from '../rules/entrustment-states.ts'
import { givenBy, receivedBy } from '../store/entrustment-store.ts'
import { viewEntrustments } from '../views/view-entrustment.ts'

/** Whom one entrusted, oneself or for one's firms, and who entrusted one; the newest first. */
export const listMyEntrustmentsRoute = route(listMyEntrustments, async (scope) => {
  const { tx, district, who } = scope
  if (who.kind !== 'resident') return { given: [], received: [] }
  return {
    given: await viewEntrustments(scope, await givenBy(tx, district, giversOf(who))),
    received: await viewEntrustments(scope, await receivedBy(tx, district, who.subjectId)),
  }
})
