import type { CaseForDesk } from '@yimen/contract'
import { Field, Input, TextArea, useMessages } from '@yimen/look'
import { InternalFields } from '../case/internal/internal-fields.tsx'
import { useInternalValues } from '../case/internal/use-internal-values.ts'
import { useTextDraft } from '../drafts.ts'
import { AskAct } from './ask-act.tsx'
import type { AskProps } from './ask-any.tsx'
import { askMessages } from './ask-messages.ts'
import { sendAct } from './send-act.ts'
import { useCaseAct } from './use-case-act.ts'

/** Grants, with what staff fill in, as the amount. */
export function AskGrant({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages)
  const internal = useInternalValues(one.caseId)
  const [opinion] = useTextDraft(one.caseId, 'opinion')
  const act = useCaseAct(one, sendAct.decide, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      question={words.grant.question}
      consequence={<p>{words.grant.words}</p>}
      word={words.grant.act}
      onAct={() => {
        const values = internal.take()
        if (values) act.run({ outcome: 'granted', opinion, internal: values })
      }}
      onClose={onClose}
    >
      <Opinion one={one} />
      <InternalFields internal={internal} />
    </AskAct>
  )
}

/** Denies, with reason and legal basis; the remedies come from the item. */
export function AskDeny({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages)
  const [opinion] = useTextDraft(one.caseId, 'opinion')
  const [reason, setReason] = useTextDraft(one.caseId, 'denial-reason')
  const [legalBasis, setBasis] = useTextDraft(one.caseId, 'denial-basis')
  const act = useCaseAct(one, sendAct.decide, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      grave
      question={words.deny.question}
      consequence={<p>{words.deny.words}</p>}
      word={words.deny.act}
      onAct={() => act.run({ outcome: 'denied', opinion, reason, legalBasis })}
      onClose={onClose}
    >
      <Opinion one={one} />
      <Field label={words.deny.reason}>
        {(field) => (
          <TextArea {...field} rows={3} required maxLength={1000} value={reason} onValue={setReason} />
        )}
      </Field>
      <Field label={words.deny.basis}>
        {(field) => <Input {...field} required maxLength={300} value={legalBasis} onValue={setBasis} />}
      </Field>
    </AskAct>
  )
}

function Opinion({ one }: { one: CaseForDesk }) {
  const words = useMessages(askMessages)
  const [opinion, setOpinion] = useTextDraft(one.caseId, 'opinion')
  return (
    <Field label={words.opinion}>
      {(field) => (
        <TextArea
          {...field}
          rows={3}
          required
          minLength={2}
          maxLength={2000}
          value={opinion}
          onValue={setOpinion}
        />
      )}
    </Field>
  )
}
