import { readCorrection } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { findMet } from '../hold-correction.ts'
import { recordCorrectionReading } from '../record-correction-reading.ts'
import { viewCorrection } from '../views/view-correction.ts'

/** One ticket at the desk; the reading is recorded for the person whose value it is. */
export const readCorrectionRoute = route(readCorrection, async (scope) => {
  const row = await findMet(scope, scope.params.correctionId)
  const view = await viewCorrection(scope, row)
  await recordCorrectionReading(scope, row, readCorrection.name)
  return view
})
