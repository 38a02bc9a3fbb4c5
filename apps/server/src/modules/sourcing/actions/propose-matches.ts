import { proposeMatches } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { tell } from '../act-on-demand.ts'
import { proposed, proposer } from '../evidence.ts'
import { organsOf } from '../organ-names.ts'
import { changeDemand, demandsIn } from '../store/demand-store.ts'

/** Proposes a source afresh for everything that waits for dispatch or for a ruling. */
export const proposeMatchesRoute = route(proposeMatches, async (scope) => {
  const offer = await proposer(scope, await organsOf(scope))
  const counts = { changed: 0, matched: 0, none: 0 }
  for (const row of await demandsIn(scope.tx, scope.district, ['pre-checked', 'withdrawn', 'coordinating'])) {
    const proposal = offer(row)
    if (proposal.kind === 'matched') counts.matched += 1
    if (proposal.kind === 'none') counts.none += 1
    if (proposal.organ === row.proposed && proposal.why === row.match_why && proposal.kind === row.match_kind)
      continue
    const changed = await changeDemand(scope.tx, row, { ...proposed(proposal), updated_at: scope.now })
    tell(scope, changed, 'match-proposed', { organ: proposal.organ, why: proposal.why })
    counts.changed += 1
  }
  return counts
})
