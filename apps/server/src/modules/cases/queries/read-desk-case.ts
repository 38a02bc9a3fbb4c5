import { readDeskCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { recordReading } from '../../audit/index.ts'
import { findOwnCase, staffOf } from '../act-on-case.ts'
import { caseRoles } from '../rules/case-roles.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** One case at the desk. Reading personal data is recorded: the person can see later which post read it and why. */
export const readDeskCaseRoute = route(readDeskCase, async (scope) => {
  const { row } = await findOwnCase(scope, scope.params.caseId)
  const view = await viewForDesk(scope, row)
  const me = staffOf(scope)
  const role = caseRoles(me, row)[0] ?? 'clerk'
  await recordReading(scope, {
    post: `${row.organ}/${role}`,
    subjectId: row.applicant_id,
    action: 'cases.read-desk-case',
    fields: view.fields.map((field) => field.element),
    purpose: row.item_name,
    caseId: row.id,
    caseNumber: row.number,
  })
  return view
})
