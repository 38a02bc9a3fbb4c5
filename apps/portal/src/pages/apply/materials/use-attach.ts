import { useState } from 'react'
import { answerOf, client, headersOf } from '../../../api/client.ts'
import { performAct } from '../../../api/perform-act.ts'
import type { DraftInHand } from '../draft/use-draft.ts'

type From =
  | { kind: 'file'; fileId: string }
  | { kind: 'vault'; materialId: string }
  | { kind: 'promise'; agreed: true }
  | { kind: 'none' }

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
          (act) =>
            answerOf(
              client.POST('/api/cases/{caseId}/materials', {
                params: { path: { caseId } },
                body: { requirement, from: what },
                headers: headersOf(act, version),
              }),
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
