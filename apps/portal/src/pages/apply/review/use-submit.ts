import type { CaseForApplicant } from '@yimen/contract'
import { useLocation } from 'wouter'
import { answerOf, client, headersOf } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { settleCase } from '../../../matters/keep-case.ts'
import type { DraftInHand } from '../draft/use-draft.ts'

/** Sends the application once, however often the network makes the browser try; then shows the matter. */
export function useSubmit(matter: CaseForApplicant, hand: DraftInHand) {
  const act = useAct()
  const [, go] = useLocation()
  const { caseId, version } = matter
  const params = { path: { caseId } }
  // what was shown goes back with its hashes: what the person declares is what the sources said, unaltered
  const prefilled = Object.fromEntries(
    Object.entries(matter.values).flatMap(([code, { hash, duty, outage: _, ...value }]) =>
      hash === undefined
        ? []
        : [[code, { ...value, hash, ...(duty === undefined ? {} : { duty }) }] as const],
    ),
  )
  const send = async (correcting: boolean) => {
    const saved = await hand.save()
    if (!saved) return
    const answer = await act.run(`submit ${version}`, (one) => {
      const headers = headersOf(one, version)
      return correcting
        ? answerOf(client.POST('/api/cases/{caseId}/correct', { params, body: { prefilled }, headers }))
        : answerOf(
            client.POST('/api/cases/{caseId}/submit', {
              params,
              body: { declared: true, prefilled },
              headers,
            }),
          )
    })
    if (!answer) return
    settleCase(answer)
    go(`/matters/${caseId}`, { replace: true })
  }
  return { send, state: act.state, busy: act.busy, error: act.error }
}
