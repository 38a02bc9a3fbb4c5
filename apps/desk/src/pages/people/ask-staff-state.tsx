import type { StaffMember } from '@yimen/contract'
import { Field, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { peopleMessages } from './people-messages.ts'
import { refreshStaff } from './queries.ts'

export type StateAct = 'unlock' | 'enable' | 'disable'

type AskStaffStateProps = { member: StaffMember; act: StateAct; onClose: () => void }

/** Disables, enables or unlocks an account, with the reason for the record. */
export function AskStaffState({ member, act: name, onClose }: AskStaffStateProps) {
  const words = useMessages(peopleMessages)
  const [reason, setReason] = useState('')
  const act = useAct(
    (body: { state: 'active' | 'disabled'; reason: string }, headers) =>
      answerOf(
        client.POST('/api/desk/staff/{staffId}/state', {
          params: { path: { staffId: member.staffId } },
          body,
          headers,
        }),
      ),
    {
      onDone: () => {
        refreshStaff()
        onClose()
      },
    },
  )
  return (
    <AskFirst
      act={act}
      grave={name === 'disable'}
      question={words.stateQuestion[name](member.name)}
      consequence={words.stateWords[name]}
      word={words[name]}
      failed={words.failed2}
      onAct={() => act.run({ state: name === 'disable' ? 'disabled' : 'active', reason }, member.version)}
      onClose={onClose}
    >
      <Field label={words.reason}>
        {(field) => (
          <TextArea
            {...field}
            rows={2}
            required
            minLength={2}
            maxLength={200}
            value={reason}
            onValue={setReason}
          />
        )}
      </Field>
    </AskFirst>
  )
}
