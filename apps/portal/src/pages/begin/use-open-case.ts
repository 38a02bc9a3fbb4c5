import type { Answers } from '@yimen/contract'
import { useLocation } from 'wouter'
import { answerOf, client, headersOf } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { keepCase } from '../../matters/keep-case.ts'
import type { Subject } from './subjects-for.ts'

type Begin = { subjectId: string; answers: Answers; anew: boolean; refused: string[] }

/** Opens the draft and goes on to its form. */
export function useOpenCase(itemCode: string, subjects: readonly Subject[]) {
  const act = useAct()
  const [, go] = useLocation()
  const begin = async ({ subjectId, answers, anew, refused }: Begin) => {
    const own = subjects.find((subject) => subject.subjectId === subjectId)?.own ?? false
    const body = { itemCode, answers, anew, refused, ...(own ? {} : { onBehalfOf: subjectId }) }
    const answer = await act.run(JSON.stringify(body), (one) =>
      answerOf(client.POST('/api/cases', { body, headers: headersOf(one) })),
    )
    if (!answer) return
    keepCase(answer.case)
    go(`/matters/${answer.case.caseId}/apply`, { state: { begun: !answer.resumed } })
  }
  return { begin, busy: act.busy, error: act.error }
}
