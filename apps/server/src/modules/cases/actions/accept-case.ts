import { acceptCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { raiseTrust } from '../../materials/index.ts'
import { type HeldCase, holdCase, staffOf } from '../act-on-case.ts'
import { beginReview } from '../begin-review.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Accepts an application (受理). Originals that the clerk has seen raise their material to trust B. */
export const acceptCaseRoute = route(acceptCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'accept', (row) => viewForDesk(scope, row))
  const seen = new Set(scope.body.originalsSeen)
  for (const { code, material } of held.requirements) {
    if (!material || !seen.has(code)) continue
    await raiseTrust(scope, material.materialId, {
      zh: `${scope.today} 在综合窗口核验过原件`,
      en: `original seen at a counter on ${scope.today}`,
    })
  }
  const me = staffOf(scope)
  const accepted = await beginReview(scope, held, {
    ...dayOfAcceptance(held, scope.today),
    note: scope.body.note,
  })
  scope.log.info({ case: accepted.number, by: me.staffId }, 'accepted')
  return viewForDesk(scope, accepted)
})

/** Today; but after the days to tell have passed, it has been accepted since the materials came in (art. 32). */
function dayOfAcceptance({ row, applicable }: HeldCase, today: string): { on: string; deemed: boolean } {
  const silent = applicable.table.deemed && row.tell_by !== null && row.tell_by < today
  return silent && row.received_on !== null
    ? { on: row.received_on, deemed: true }
    : { on: today, deemed: false }
}
