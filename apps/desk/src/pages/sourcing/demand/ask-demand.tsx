import type { Demand, DemandAct } from '@yimen/contract'
import { Field, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { AskFirst } from '../../../frame/ask-first.tsx'
import { wrongAt } from '../../../frame/wrong-at.tsx'
import { OrganSelect } from '../organ-select.tsx'
import { refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { AskConfirm } from './ask-confirm.tsx'

type AskProps = { act: DemandAct; demand: Demand; onClose: () => void }

/** One plain question before an act on a demand, with the organ and the reason that it needs. */
export function AskDemand(props: AskProps) {
  return props.act === 'confirm' ? (
    <AskConfirm demand={props.demand} onClose={props.onClose} />
  ) : (
    <AskOther {...props} />
  )
}

const withOrgan: readonly DemandAct[] = ['dispatch', 'disown', 'rule']
const withReason: readonly DemandAct[] = ['disown', 'rule', 'return', 'cancel', 'supervise']

function AskOther({ act, demand, onClose }: AskProps) {
  const words = useMessages(sourcingMessages)
  const [organ, setOrgan] = useState(act === 'dispatch' ? (demand.proposal.organ?.code ?? '') : '')
  const [reason, setReason] = useState('')
  const sends = useAct(
    async (_: { organ: string; reason: string }, headers) => {
      const call = { params: { path: { demandId: demand.demandId } }, headers }
      switch (act) {
        case 'dispatch':
          return answerOf(
            client.POST('/api/desk/sourcing/demands/{demandId}/dispatch', {
              ...call,
              body: organ ? { organ } : {},
            }),
          )
        case 'disown':
          return answerOf(
            client.POST('/api/desk/sourcing/demands/{demandId}/disown', { ...call, body: { organ, reason } }),
          )
        case 'rule':
          return answerOf(
            client.POST('/api/desk/sourcing/demands/{demandId}/rule', { ...call, body: { organ, reason } }),
          )
        case 'return':
          return answerOf(
            client.POST('/api/desk/sourcing/demands/{demandId}/return', { ...call, body: { reason } }),
          )
        case 'cancel':
          return answerOf(
            client.POST('/api/desk/sourcing/demands/{demandId}/cancel', { ...call, body: { reason } }),
          )
        case 'supervise':
          return answerOf(
            client.POST('/api/desk/sourcing/demands/{demandId}/supervise', { ...call, body: { reason } }),
          )
        case 'submit':
          return answerOf(client.POST('/api/desk/sourcing/demands/{demandId}/submit', { ...call, body: {} }))
        case 'pre-check':
          return answerOf(
            client.POST('/api/desk/sourcing/demands/{demandId}/pre-check', { ...call, body: {} }),
          )
        default:
          return answerOf(client.POST('/api/desk/sourcing/demands/{demandId}/remind', { ...call, body: {} }))
      }
    },
    {
      onDone: () => {
        refreshSourcing()
        onClose()
      },
    },
  )
  const word = words.acts[act]
  const [question, consequence] =
    act === 'disown'
      ? [words.disownQuestion, words.disownWords]
      : act === 'rule'
        ? [words.ruleQuestion, words.ruleWords]
        : [words.otherQuestion(word), demand.number]
  return (
    <AskFirst
      act={sends}
      question={question}
      consequence={consequence}
      word={word}
      failed={words.notDone}
      grave={act === 'cancel'}
      onAct={() => sends.run({ organ, reason }, demand.version)}
      onClose={onClose}
    >
      {withOrgan.includes(act) && (
        <OrganSelect
          label={act === 'disown' ? words.whose : act === 'rule' ? words.ruleTo : words.to}
          value={organ}
          error={wrongAt(sends.error, 'body.organ')}
          onValue={setOrgan}
        />
      )}
      {withReason.includes(act) && (
        <Field label={words.reason} error={wrongAt(sends.error, 'body.reason')}>
          {(field) => <TextArea {...field} rows={3} value={reason} onValue={setReason} />}
        </Field>
      )}
    </AskFirst>
  )
}
