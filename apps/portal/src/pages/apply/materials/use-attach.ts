import type { attachMaterial } from '@yimen/contract'
import { useState } from 'react'
import { type InputOf, post } from '../../../api/call.ts'
import { performAct } from '../../../api/perform-act.ts'
import type { DraftInHand } from '../draft/use-draft.ts'

type From = InputOf<typeof attachMaterial>['body']['from']

/** Puts a file or a held material under a requirement, or takes it away. */
export function useAttach(caseId: string, requirement: string, inTurn: DraftInHand['inTurn']) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const from = async (what: From) => {
    const key = crypto.randomUUID()
    setBusy(true)
    setFailed(false)
    try {
      await inTurn((version) =>
        performAct(
          key,
          (headers) =>
            post<typeof attachMaterial>(
              '/api/cases/:caseId/materials',
              { params: { caseId }, body: { requirement, from: what } },
              { ...headers, version },
            ),
          () => setBusy(true),
        ),
      )
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return { from, busy, failed }
}
