import { sendBackCase } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, settleCase, staffOf } from '../act-on-case.ts'
import { currentStep } from '../rules/allowed-actions.ts'
import { insertOpinion } from '../store/paper-store.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Sends a case back one step with the reason. The clock goes on: whose fault it is does not matter to the citizen. */
export const sendBackCaseRoute = route(sendBackCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'send-back', (row) => viewForDesk(scope, row))
  const { row, applicable } = held
  const index = row.step ?? 0
  const me = staffOf(scope)
  await insertOpinion(scope.tx, {
    district: scope.district,
    id: uuidv7(),
    case_id: row.id,
    step: index,
    step_name: JSON.stringify(currentStep(applicable.table, row)?.name ?? { zh: '审查', en: 'Review' }),
    staff_id: me.staffId,
    staff_name: me.name,
    at: scope.now,
    outcome: 'sent-back',
    opinion: scope.body.reason,
  })
  const back = await settleCase(scope, held, {
    type: 'cases.case-sent-back',
    data: { step: index },
    change: { status: 'reviewing', step: index - 1 },
  })
  return viewForDesk(scope, back)
})
