import type { DataDuty } from '@yimen/contract'
import { Field, Input, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { wrongAt } from '../../../frame/wrong-at.tsx'
import { refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'

type Act = DataDuty['allowed'][number]

/** One plain question before a duty is mounted, goes live or is withdrawn. */
export function AskDuty({ duty, act, onClose }: { duty: DataDuty; act: Act; onClose: () => void }) {
  const words = useMessages(sourcingMessages)
  const [address, setAddress] = useState(duty.interface ?? '')
  const [reason, setReason] = useState('')
  const sends = useAct(
    (_: { address: string; reason: string }, headers) => {
      const call = { params: { path: { dutyId: duty.dutyId } }, headers }
      if (act === 'mount')
        return answerOf(
          client.POST('/api/desk/sourcing/duties/{dutyId}/mount', {
            ...call,
            body: { interface: address === '' ? null : address },
          }),
        )
      if (act === 'go-live')
        return answerOf(client.POST('/api/desk/sourcing/duties/{dutyId}/go-live', { ...call, body: {} }))
      return answerOf(
        client.POST('/api/desk/sourcing/duties/{dutyId}/withdraw', { ...call, body: { reason } }),
      )
    },
    {
      onDone: () => {
        refreshSourcing()
        onClose()
      },
    },
  )
  const texts = {
    mount: [words.mountQuestion, words.mountWords, words.mount],
    'go-live': [words.liveQuestion, words.liveWords, words.goLive],
    withdraw: [words.withdrawQuestion, words.withdrawWords, words.withdraw],
  }
  const [question = '', consequence = '', word = ''] = texts[act]
  return (
    <AskFirst
      act={sends}
      question={question}
      consequence={consequence}
      word={word}
      failed={words.notDone}
      grave={act === 'withdraw'}
      onAct={() => sends.run({ address, reason }, duty.version)}
      onClose={onClose}
    >
      {act === 'mount' && (
        <Field label={words.address} error={wrongAt(sends.error, 'body.interface')}>
          {(field) => <Input {...field} type="url" value={address} onValue={setAddress} />}
        </Field>
      )}
      {act === 'withdraw' && (
        <Field label={words.reason} error={wrongAt(sends.error, 'body.reason')}>
          {(field) => <TextArea {...field} rows={3} value={reason} onValue={setReason} />}
        </Field>
      )}
    </AskFirst>
  )
}
