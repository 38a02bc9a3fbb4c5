import { correctCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { correctionDeadline } from '../../../platform/calendar/index.ts'
import { calendar, holdCase, settleCase } from '../act-on-case.ts'
import { refuseAltered } from '../prefilled.ts'
import { refuseIncomplete } from '../refuse-incomplete.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Hands in the corrections: the case goes back to the counter, and the five working days run again from today. */
export const correctCaseRoute = route(correctCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'correct', (row) =>
    viewForApplicant(scope, row, null),
  )
  refuseAltered(held, scope.body.prefilled)
  refuseIncomplete(held.missing)
  const { row, applicable } = held
  const { due: tellBy } = correctionDeadline(scope.today, calendar(), applicable.table.deemed?.workingDays)
  const corrected = await settleCase(scope, held, {
    type: 'cases.case-corrected',
    data: { tellBy },
    change: {
      status: 'submitted',
      received_on: scope.today,
      tell_by: tellBy,
      correction: row.correction
        ? JSON.stringify({ ...row.correction, correctedAt: scope.now.toISOString() })
        : null,
    },
  })
  return viewForApplicant(scope, corrected, null)
})
