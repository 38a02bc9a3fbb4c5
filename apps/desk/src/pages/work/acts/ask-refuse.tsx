import { useQuery } from '@tanstack/react-query'
import { Choice, Field, Input, Select, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { organsQuery } from '../../../api/organs.ts'
import { useTextDraft } from '../drafts.ts'
import { AskAct } from './ask-act.tsx'
import type { AskProps } from './ask-any.tsx'
import { askMessages } from './ask-messages.ts'
import { sendAct } from './send-act.ts'
import { useCaseAct } from './use-case-act.ts'

const grounds = ['not-ours', 'not-needed', 'not-eligible', 'correction-not-made'] as const
type Ground = (typeof grounds)[number]

/** Refuses to accept: the ground, the reason that the applicant reads, the law, and whose it is when it is not ours. */
export function AskRefuse({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages).refuse
  const organs = useQuery(organsQuery).data?.organs ?? []
  const [ground, setGround] = useState<Ground>('not-eligible')
  const [reason, setReason] = useTextDraft(one.caseId, 'refusal-reason')
  const [legalBasis, setBasis] = useTextDraft(one.caseId, 'refusal-basis')
  const [organ, setOrgan] = useState('')
  const [written, setWritten] = useState('')
  const act = useCaseAct(one, sendAct.refuse, onDone)
  const competentOrgan = organ === other ? written : organ
  return (
    <AskAct
      one={one}
      act={act}
      grave
      question={words.question}
      consequence={<p>{words.words}</p>}
      word={words.act}
      onAct={() =>
        act.run({ ground, reason, legalBasis, ...(ground === 'not-ours' ? { competentOrgan } : {}) })
      }
      onClose={onClose}
    >
      <Choice
        label={words.ground}
        options={grounds.map((value) => ({ value, label: words.grounds[value] }))}
        value={ground}
        onValue={(value) => setGround(grounds.find((each) => each === value) ?? ground)}
      />
      {ground === 'not-ours' && (
        <Field label={words.competent} hint={words.competentHint}>
          {(field) => (
            <Select
              {...field}
              required
              empty={words.choose}
              value={organ}
              onValue={setOrgan}
              options={[
                ...organs.map(({ name }) => ({ value: name, label: name })),
                { value: other, label: words.other },
              ]}
            />
          )}
        </Field>
      )}
      {ground === 'not-ours' && organ === other && (
        <Input aria-label={words.competent} required maxLength={100} value={written} onValue={setWritten} />
      )}
      <Field label={words.reason} hint={words.reasonHint}>
        {(field) => (
          <TextArea
            {...field}
            rows={3}
            required
            minLength={5}
            maxLength={1000}
            value={reason}
            onValue={setReason}
          />
        )}
      </Field>
      <Field label={words.basis}>
        {(field) => (
          <Input {...field} required minLength={2} maxLength={300} value={legalBasis} onValue={setBasis} />
        )}
      </Field>
    </AskAct>
  )
}

const other = '*other'
