import { readDeskCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { recordReading } from '../../audit/index.ts'
import { findOwnCase, staffOf } from '../act-on-case.ts'
import { postsFor } from '../rules/case-roles.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** One case at the desk. Reading personal data is recorded: the person can see later which post read it and why. */
export const readDeskCaseRoute = route(readDeskCase, async (scope) => {
  const { row } = await findOwnCase(scope, scope.params.caseId)
  const view = await viewForDesk(scope, row)
  await recordReading(scope.tx, {
    district: scope.district,
    now: scope.now,
    who: scope.who,
    post: postsFor(staffOf(scope), row)[0],
    subject: { id: row.applicant_id, name: row.applicant_name },
    action: 'cases.read-desk-case',
    fields: view.fields.map((field) => field.element),
    purpose: row.item_name,
    case: { id: row.id, number: row.number },
  })
  return view
})
