import { endEntrustment } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { entrustmentEvent, holdEntrustment } from '../hold-entrustment.ts'
import { closeEntrustment } from '../store/entrustment-store.ts'
import { tellBoth } from '../tell-both.ts'
import { viewEntrustment } from '../views/view-entrustment.ts'

/** Ends an entrustment that one gave: from the next request on, the agent acts for nobody. */
export const endEntrustmentRoute = route(endEntrustment, async (scope) => {
  const row = await holdEntrustment(scope, scope.params.entrustmentId, 'end')
  const closed = await closeEntrustment(scope.tx, row, 'ended', scope.now)
  scope.append(entrustmentEvent(closed, 'ended'))
  await tellBoth(scope, closed, {
    title: { zh: '一份委托结束了', en: 'An entrustment was ended' },
    words: { zh: '从现在起，不能再按这份委托办事', en: 'From now on nothing can be done by it' },
  })
  return viewEntrustment(scope, closed)
})
