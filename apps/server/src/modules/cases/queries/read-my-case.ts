import { readMyCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { ratingOf } from '../../ratings/index.ts'
import { findOwnCase } from '../act-on-case.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** One matter in full, for its applicant. What was rated already cannot be rated again. */
export const readMyCaseRoute = route(readMyCase, async (scope) => {
  const { row } = await findOwnCase(scope, scope.params.caseId)
  const rating = await ratingOf(scope, row)
  const view = await viewForApplicant(scope, row, rating)
  return { ...view, allowed: view.allowed.filter((action) => action !== 'rate' || rating.possible) }
})
