import { rateCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { caseOfApplicant } from '../../cases/index.ts'
import { refuse } from '../problems.ts'
import { ratingOf } from '../rating-of.ts'
import { isFinished } from '../rules/is-finished.ts'
import { insertRating } from '../store.ts'

/**
 * Rates a finished matter: voluntary, once, by the applicant alone (国办发〔2019〕51号). The event carries
 * no grade and no words, so that the log does not tell how it was rated.
 */
export const rateCaseRoute = route(rateCase, async (scope) => {
  const row = await caseOfApplicant(scope, scope.params.caseId)
  if (!row) throw refuse('cases.case-not-found')
  if (!isFinished(row.status)) throw refuse('ratings.not-yet')
  const { grade, tags, comment } = scope.body
  const first = await insertRating(scope.tx, {
    district: scope.district,
    case_id: row.id,
    organ: row.organ,
    item_code: row.item_code,
    grade,
    tags,
    comment,
    rated_at: scope.now,
  })
  if (!first) throw refuse('ratings.rated-already', { current: await ratingOf(scope, row) })
  scope.append({ subject: { type: 'case', id: row.id }, type: 'ratings.case-rated', data: {} })
  scope.touch(`case:${row.id}`)
  return ratingOf(scope, row)
})
