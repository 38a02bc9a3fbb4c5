import { declineEntrustment } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { entrustmentEvent, holdEntrustment } from '../hold-entrustment.ts'
import { closeEntrustment } from '../store/entrustment-store.ts'
import { tellBoth } from '../tell-both.ts'
import { viewEntrustment } from '../views/view-entrustment.ts'

/** Declines an entrustment, or puts it down, as its agent. */
export const declineEntrustmentRoute = route(declineEntrustment, async (scope) => {
  const row = await holdEntrustment(scope, scope.params.entrustmentId, 'decline')
  const closed = await closeEntrustment(scope.tx, row, 'declined', scope.now)
  scope.append(entrustmentEvent(closed, 'declined'))
  await tellBoth(scope, closed, {
    title: { zh: '一份委托放下了', en: 'An entrustment was declined' },
    words: { zh: '从现在起，不能再按这份委托办事', en: 'From now on nothing can be done by it' },
  })
  return viewEntrustment(scope, closed)
})
