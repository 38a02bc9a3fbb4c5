import type { CorrectionInFull, CorrectionOutcome } from '@yimen/contract'
import { Field, Input, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { correctionsMessages } from './corrections-messages.ts'
import { keepCorrection } from './queries.ts'

export type Outcome = CorrectionOutcome

type AskAnswerProps = { ticket: CorrectionInFull; outcome: Outcome; onClose: () => void }

/** Corrects the value or keeps it, either with the reason that the person reads. */
export function AskAnswer({ ticket, outcome, onClose }: AskAnswerProps) {
  const words = useMessages(correctionsMessages)
  const [reason, setReason] = useState('')
  const [other, setOther] = useState('')
  const { correctionId, version } = ticket
  const act = useAct(
    (body: { outcome: Outcome; reason: string; value?: string }, headers) =>
      answerOf(
        client.POST('/api/desk/corrections/{correctionId}/answer', {
          params: { path: { correctionId } },
          body,
          headers,
        }),
      ),
    {
      onDone: (answer) => {
        keepCorrection(answer)
        onClose()
      },
    },
  )
  const corrected = outcome === 'corrected'
  // only what is text can be typed here; codes and dates are corrected as stated, or reported anew
  const typed = corrected && typeof ticket.stated === 'string'
  return (
    <AskFirst
      act={act}
      question={corrected ? words.correctAsk : words.keepAsk}
      consequence={corrected ? words.correctWords : words.keepWords}
      word={corrected ? words.correct : words.keep}
      failed={words.answerFailed}
      onAct={() =>
        act.run({ outcome, reason, ...(typed && other.trim() ? { value: other.trim() } : {}) }, version)
      }
      onClose={onClose}
    >
      {typed && (
        <Field label={words.other} hint={words.otherHint}>
          {(field) => <Input {...field} value={other} onValue={setOther} />}
        </Field>
      )}
      <Field label={words.reasonField} hint={words.reasonHint}>
        {(field) => (
          <TextArea {...field} rows={3} required maxLength={500} value={reason} onValue={setReason} />
        )}
      </Field>
    </AskFirst>
  )
}
