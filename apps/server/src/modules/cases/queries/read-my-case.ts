import { readMyCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { ratingOf } from '../../ratings/index.ts'
import { findOwnCase } from '../act-on-case.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** One matter in full, for its applicant. */
export const readMyCaseRoute = route(readMyCase, async (scope) => {
  const { row } = await findOwnCase(scope, scope.params.caseId)
  return viewForApplicant(scope, row, await ratingOf(scope, row))
})
