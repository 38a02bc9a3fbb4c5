import type { CaseForDesk } from '@yimen/contract'
import { isConflict } from '../../../api/problem-error.ts'
import { queryClient } from '../../../api/query-client.ts'
import { type ActHeaders, useAct } from '../../../api/use-act.ts'
import { caseQuery, keepCase } from '../queries.ts'

type Send<B> = (caseId: string, body: B, headers: ActHeaders) => Promise<CaseForDesk>

/**
 * One act on the case that is open, under the version that was seen. What it answers becomes the case on screen; when
 * somebody else was faster the case is fetched anew, and what was typed is kept.
 */
export function useCaseAct<B>(one: CaseForDesk, send: Send<B>, onDone: (answer: CaseForDesk) => void) {
  const act = useAct((body: B, headers) => send(one.caseId, body, headers), {
    onDone: (answer) => {
      keepCase(answer)
      onDone(answer)
    },
    onRefused: (error) => {
      if (isConflict(error)) void queryClient.refetchQueries({ queryKey: caseQuery(one.caseId).queryKey })
    },
  })
  return { ...act, run: (body: B) => act.run(body, one.version) }
}

export type CaseAct = Pick<ReturnType<typeof useCaseAct>, 'busy' | 'waiting' | 'error' | 'clear'>
