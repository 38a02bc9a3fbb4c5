import type { StaffMember } from '@yimen/contract'
import { Checkbox, Field, TextArea, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { FirstPassword } from './first-password.tsx'
import { peopleMessages } from './people-messages.ts'
import { refreshStaff } from './queries.ts'

/** Gives a new first password, shown once; a lost second factor can be set anew with it. */
export function AskResetPassword({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const words = useMessages(peopleMessages)
  const [reason, setReason] = useState('')
  const [secondFactor, setFactor] = useState(false)
  const [given, setGiven] = useState<string | null>(null)
  const act = useAct(
    (body: { secondFactor: boolean; reason: string }, headers) =>
      answerOf(
        client.POST('/api/desk/staff/{staffId}/reset-password', {
          params: { path: { staffId: member.staffId } },
          body,
          headers,
        }),
      ),
    {
      onDone: (answer) => {
        refreshStaff()
        setGiven(answer.firstPassword)
      },
    },
  )
  if (given !== null) return <FirstPassword name={member.name} password={given} onClose={onClose} />
  return (
    <AskFirst
      act={act}
      grave
      question={words.resetQuestion(member.name)}
      consequence={words.resetWords}
      word={words.resetAct}
      failed={words.failed2}
      onAct={() => act.run({ secondFactor, reason }, member.version)}
      onClose={onClose}
    >
      <Checkbox checked={secondFactor} onValue={setFactor}>
        {words.resetFactor}
      </Checkbox>
      <Field label={words.reason}>
        {(field) => (
          <TextArea {...field} rows={2} required minLength={2} value={reason} onValue={setReason} />
        )}
      </Field>
    </AskFirst>
  )
}
