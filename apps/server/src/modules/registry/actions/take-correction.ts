import { takeCorrection } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { correctionEvent, holdCorrection, touchCorrection } from '../hold-correction.ts'
import { recordCorrectionReading } from '../record-correction-reading.ts'
import { changeCorrection } from '../store/correction-store.ts'
import { viewCorrection } from '../views/view-correction.ts'

/** Takes a ticket: from now on its values are shown to this steward, and the reading is recorded. */
export const takeCorrectionRoute = route(takeCorrection, async (scope) => {
  const { who } = scope
  const row = await holdCorrection(scope, scope.params.correctionId, 'take')
  if (who.kind !== 'staff') throw new Error('only staff come here: the policy says so')
  const changed = await changeCorrection(scope.tx, row, {
    state: 'taken',
    taken_by: who.staffId,
    taken_name: who.name,
  })
  await recordCorrectionReading(scope, changed, takeCorrection.name)
  scope.append(correctionEvent(changed, 'taken'))
  touchCorrection(scope, changed)
  return viewCorrection(scope, changed)
})
