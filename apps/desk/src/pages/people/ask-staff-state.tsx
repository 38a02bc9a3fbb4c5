import type { StaffMember } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../frame/ask-reason.tsx'
import { peopleMessages } from './people-messages.ts'
import { refreshStaff } from './queries.ts'

export type StateAct = 'unlock' | 'enable' | 'disable'

type AskStaffStateProps = { member: StaffMember; act: StateAct; onClose: () => void }

/** Disables, enables or unlocks an account, with the reason for the record. */
export function AskStaffState({ member, act: name, onClose }: AskStaffStateProps) {
  const words = useMessages(peopleMessages)
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
    <AskReason
      act={act}
      grave={name === 'disable'}
      question={words.stateQuestion[name](member.name)}
      consequence={words.stateWords[name]}
      word={words[name]}
      failed={words.failed2}
      onAct={(reason) =>
        act.run({ state: name === 'disable' ? 'disabled' : 'active', reason }, member.version)
      }
      label={words.reason}
      longest={200}
      onClose={onClose}
    />
  )
}
