import type { CaseForDesk } from '@yimen/contract'
import { Field, TextArea, useMessages } from '@yimen/look'
import type { Ref } from 'react'
import { useTextDraft } from '../drafts.ts'
import { caseMessages } from './case-messages.ts'

type OpinionBoxProps = { one: CaseForDesk; short: boolean; ref: Ref<HTMLTextAreaElement> }

/** Where the reviewer or decider writes; kept while the page is open. */
export function OpinionBox({ one, short, ref }: OpinionBoxProps) {
  const words = useMessages(caseMessages).opinion
  const [opinion, setOpinion] = useTextDraft(one.caseId, 'opinion')
  const reviews = one.allowed.includes('review')
  if (!reviews && !one.allowed.includes('decide')) return null
  return (
    <Field
      label={reviews ? words.title : words.decide}
      hint={reviews ? words.hint : undefined}
      error={short && opinion.trim().length < 2 ? words.short : undefined}
    >
      {(field) => (
        <TextArea {...field} ref={ref} rows={3} maxLength={2000} value={opinion} onValue={setOpinion} />
      )}
    </Field>
  )
}
