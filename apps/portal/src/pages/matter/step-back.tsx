import type { CaseForApplicant } from '@yimen/contract'
import { AskPlainly, Field, Icon, Notice, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, client, headersOf } from '../../api/client.ts'
import { codeOf } from '../../api/problem-error.ts'
import { queryClient } from '../../api/query-client.ts'
import { useAct } from '../../api/use-act.ts'
import { settleCase } from '../../matters/keep-case.ts'
import { stepBackMessages } from './step-back-messages.ts'

/** Withdrawing an application or deleting a draft, each after one plain question. */
export function StepBack({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(stepBackMessages)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct()
  const [, go] = useLocation()
  const { caseId, version } = matter
  const draft = matter.allowed.includes('discard')
  if (!draft && !matter.allowed.includes('withdraw')) return null

  const withdraw = async () => {
    const answer = await act.run(`withdraw ${version} ${reason}`, (one) =>
      answerOf(
        client.POST('/api/cases/{caseId}/withdraw', {
          params: { path: { caseId } },
          body: { reason },
          headers: headersOf(one, version),
        }),
      ),
    )
    if (!answer) return
    settleCase(answer)
    setOpen(false)
  }
  const discard = async () => {
    const answer = await act.run(`discard ${version}`, (one) =>
      answerOf(
        client.POST('/api/cases/{caseId}/discard', {
          params: { path: { caseId } },
          body: {},
          headers: headersOf(one, version),
        }),
      ),
    )
    if (!answer) return
    go('/matters')
    queryClient.removeQueries({ queryKey: ['case', caseId] })
    await queryClient.invalidateQueries({ queryKey: ['my-cases'] })
  }
  return (
    <>
      <button type="button" className="row" onClick={() => setOpen(true)}>
        <span className="fill">{draft ? words.discard : words.withdraw}</span>
        <Icon name="next" />
      </button>
      <AskPlainly
        open={open}
        grave
        question={draft ? words.discardAsk : words.withdrawAsk}
        consequence={draft ? words.discardWords : words.withdrawWords}
        act={draft ? words.discard : words.withdraw}
        busy={act.busy}
        onAct={() => void (draft ? discard() : withdraw())}
        onClose={() => setOpen(false)}
      >
        {!draft && (
          <Field label={words.reason} aside={words.optional}>
            {(binding) => (
              <TextArea {...binding} rows={2} maxLength={500} value={reason} onValue={setReason} />
            )}
          </Field>
        )}
        {act.error !== null && (
          <Notice tone="late" live="polite">
            {words.failed} · {codeOf(act.error)}
          </Notice>
        )}
      </AskPlainly>
    </>
  )
}
