import type { CaseForApplicant } from '@yimen/contract'
import { queryClient } from '../../../api/query-client.ts'
import { keepCase } from '../../../matters/keep-case.ts'
import { myCaseQuery } from '../../../matters/queries.ts'

type Act = (version: number) => Promise<CaseForApplicant>

/**
 * Runs the acts on one case one after another, each on the version that the one before it left: saving and handing in
 * materials must not make each other stale.
 */
export function oneAfterAnother(caseId: string): (act: Act) => Promise<CaseForApplicant> {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const run = async () => {
      const held = queryClient.getQueryData(myCaseQuery(caseId).queryKey)
      const answer = await act(held?.version ?? 0)
      keepCase(answer)
      return answer
    }
    const next = last.then(run, run)
    last = next
    return next
  }
}
