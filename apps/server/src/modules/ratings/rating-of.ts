import type { RatingView } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../platform/actions/route.ts'
import { isFinished } from './rules/is-finished.ts'
import { findRating } from './store.ts'

/** The applicant's own rating of a case; shown to nobody else. */
export async function ratingOf(
  scope: Pick<Scope, 'tx' | 'district'>,
  row: { readonly id: string; readonly status: string },
): Promise<z.input<typeof RatingView>> {
  const rating = await findRating(scope.tx, scope.district, row.id)
  return {
    possible: !rating && isFinished(row.status),
    rated: rating
      ? { grade: rating.grade, tags: rating.tags, comment: rating.comment, at: rating.rated_at.toISOString() }
      : null,
  }
}
