import { Field, TextArea } from '@yimen/look'
import { type ComponentProps, useState } from 'react'
import { AskFirst } from './ask-first.tsx'

type AskReasonProps = Omit<ComponentProps<typeof AskFirst>, 'onAct' | 'children'> & {
  /** What the reason is called, and for whom it is written. */
  label: string
  hint?: string
  /** Characters at most. */
  longest?: number
  onAct: (reason: string) => void
}

/** One plain question before an act that has to say why. */
export function AskReason({ label, hint, longest = 500, onAct, ...rest }: AskReasonProps) {
  const [reason, setReason] = useState('')
  return (
    <AskFirst {...rest} onAct={() => onAct(reason)}>
      <Field label={label} hint={hint}>
        {(field) => (
          <TextArea
            {...field}
            rows={2}
            required
            minLength={2}
            maxLength={longest}
            value={reason}
            onValue={setReason}
          />
        )}
      </Field>
    </AskFirst>
  )
}
