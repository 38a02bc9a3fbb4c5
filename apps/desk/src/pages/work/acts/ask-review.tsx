import { Field, TextArea, useMessages } from '@yimen/look'
import { useTextDraft } from '../drafts.ts'
import { AskAct } from './ask-act.tsx'
import type { AskProps } from './ask-any.tsx'
import { askMessages } from './ask-messages.ts'
import { sendAct } from './send-act.ts'
import { useCaseAct } from './use-case-act.ts'

/** Proposes to deny: the opinion is shown once more, since it goes against the applicant. */
export function AskProposeDeny({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages)
  const [opinion, setOpinion] = useTextDraft(one.caseId, 'opinion')
  const act = useCaseAct(one, sendAct.review, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      grave
      question={words.proposeDeny.question}
      consequence={<p>{words.proposeDeny.words}</p>}
      word={words.proposeDeny.act}
      onAct={() => act.run({ proposal: 'deny', opinion })}
      onClose={onClose}
    >
      <Field label={words.opinion}>
        {(field) => (
          <TextArea {...field} required minLength={2} maxLength={2000} value={opinion} onValue={setOpinion} />
        )}
      </Field>
    </AskAct>
  )
}

/** Sends the case back one step, with what has to be looked into. */
export function AskSendBack({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages).sendBack
  const [reason, setReason] = useTextDraft(one.caseId, 'send-back')
  const act = useCaseAct(one, sendAct.sendBack, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      question={words.question}
      consequence={<p>{words.words}</p>}
      word={words.act}
      onAct={() => act.run({ reason })}
      onClose={onClose}
    >
      <Field label={words.reason}>
        {(field) => (
          <TextArea {...field} required minLength={2} maxLength={1000} value={reason} onValue={setReason} />
        )}
      </Field>
    </AskAct>
  )
}
