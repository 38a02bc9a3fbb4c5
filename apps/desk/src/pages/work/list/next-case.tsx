import { Button, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { type ActHeaders, useAct } from '../../../api/use-act.ts'
import { useKeys } from '../../../frame/use-keys.ts'
import { keepCase } from '../queries.ts'
import { listMessages } from './list-messages.ts'

/** Claims the unclaimed case that is due first, and opens it. Null when nothing waits. */
async function claimNext(_: null, headers: ActHeaders) {
  const { rows } = await answerOf(
    client.GET('/api/desk/worklist', { params: { query: { tab: 'open', limit: 1 } } }),
  )
  const first = rows[0]
  if (!first) return null
  return answerOf(
    client.POST('/api/desk/cases/{caseId}/claim', {
      params: { path: { caseId: first.caseId } },
      body: { release: false },
      headers: { ...headers, 'if-match': `"${first.version}"` },
    }),
  )
}

/** The button that takes the next unclaimed case. */
export function NextCase({ search }: { search: string }) {
  const words = useMessages(listMessages)
  const [nothing, setNothing] = useState(false)
  const [, go] = useLocation()
  const act = useAct(claimNext, {
    onDone: (answer) => {
      setNothing(answer === null)
      if (!answer) return
      keepCase(answer)
      go(`/work/${answer.caseId}${search ? `?${search}` : ''}`)
    },
  })
  useKeys({ N: () => act.run(null) })
  return (
    <>
      <span role="status">{nothing && words.noNext}</span>
      <Button keys={['N']} busy={act.busy} onClick={() => act.run(null)}>
        {words.next}
      </Button>
    </>
  )
}
