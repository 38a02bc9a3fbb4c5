import { withdrawCorrection } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { correctionEvent, holdCorrection, touchCorrection } from '../hold-correction.ts'
import { changeCorrection } from '../store/correction-store.ts'
import { viewCorrection } from '../views/view-correction.ts'

/** Takes a report back, as long as it is not answered. */
export const withdrawCorrectionRoute = route(withdrawCorrection, async (scope) => {
  const row = await holdCorrection(scope, scope.params.correctionId, 'withdraw')
  const changed = await changeCorrection(scope.tx, row, { state: 'withdrawn', closed_at: scope.now })
  scope.append(correctionEvent(changed, 'withdrawn'))
  touchCorrection(scope, changed)
  return viewCorrection(scope, changed)
})
