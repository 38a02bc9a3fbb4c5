import type { CaseForApplicant } from '@yimen/contract'
import { queryClient } from '../api/query-client.ts'
import { myCaseQuery } from './queries.ts'

/**
 * Takes over what an act answered, and fetches the case once more where it is shown: its timeline is drawn from the
 * log, which the act itself has not been written to when it answers.
 */
export function settleCase(answer: CaseForApplicant): void {
  keepCase(answer)
  void queryClient.invalidateQueries({ queryKey: ['case', answer.caseId] })
}

/** Takes over what an act answered, so that no screen shows the case as it was before; lists are fetched anew. */
export function keepCase(answer: CaseForApplicant): void {
  queryClient.setQueryData(myCaseQuery(answer.caseId).queryKey, (held) =>
    held && held.version > answer.version ? held : answer,
  )
  void queryClient.invalidateQueries({ queryKey: ['my-cases'] })
}
