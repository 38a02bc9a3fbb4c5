import { reviewCase } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, settleCase, staffOf } from '../act-on-case.ts'
import { currentStep } from '../rules/allowed-actions.ts'
import { insertOpinion } from '../store/paper-store.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Gives the opinion of one review step: kept word for word, and the case passes to the next step. */
export const reviewCaseRoute = route(reviewCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'review', (row) => viewForDesk(scope, row))
  const { row, applicable } = held
  const step = currentStep(applicable.table, row)
  const index = row.step ?? 0
  const me = staffOf(scope)
  const name = step?.name ?? { zh: '审查', en: 'Review' }
  await insertOpinion(scope.tx, {
    district: scope.district,
    id: uuidv7(),
    case_id: row.id,
    step: index,
    step_name: JSON.stringify(name),
    staff_id: me.staffId,
    staff_name: me.name,
    at: scope.now,
    outcome: scope.body.proposal,
    opinion: scope.body.opinion,
  })
  const reviewed = await settleCase(scope, held, {
    type: 'cases.case-reviewed',
    data: { step: index, stepZh: name.zh, stepEn: name.en, proposal: scope.body.proposal },
    change: { status: 'reviewing', step: Math.min(index + 1, applicable.table.steps.length - 1) },
  })
  return viewForDesk(scope, reviewed)
})
