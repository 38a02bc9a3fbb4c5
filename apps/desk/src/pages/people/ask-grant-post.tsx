import { useQuery } from '@tanstack/react-query'
import type { StaffMember, StaffRole } from '@yimen/contract'
import { Field, Input, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { organsQuery } from '../../api/organs.ts'
import { useAct } from '../../api/use-act.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { roleWords, staffRoles } from '../../frame/role-words.ts'
import { peopleMessages } from './people-messages.ts'
import { refreshStaff } from './queries.ts'

type Granted = { organ: string; role: StaffRole; items: string[] | null }

/** Grants a post: which, where, and for which items. */
export function AskGrantPost({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const words = useMessages(peopleMessages)
  const roles = useMessages(roleWords)
  const organs = useQuery(organsQuery).data?.organs ?? []
  const organName = useOrganName()
  const [organ, setOrgan] = useState(member.organ.code)
  const [role, setRole] = useState<StaffRole>('reviewer')
  const [items, setItems] = useState('')
  const act = useAct(
    (body: Granted, headers) =>
      answerOf(
        client.POST('/api/desk/staff/{staffId}/posts', {
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
  const codes = items.split(/[\s,，、]+/).filter(Boolean)
  return (
    <AskFirst
      act={act}
      question={words.grantQuestion(member.name)}
      consequence={words.grantWords}
      word={words.grantAct}
      failed={words.failed2}
      onAct={() => act.run({ organ, role, items: codes.length > 0 ? codes : null }, member.version)}
      onClose={onClose}
    >
      <Field label={words.role}>
        {(field) => (
          <Select
            {...field}
            value={role}
            options={staffRoles.map((value) => ({ value, label: roles[value] }))}
            onValue={(value) => setRole(staffRoles.find((each) => each === value) ?? role)}
          />
        )}
      </Field>
      <Field label={words.organ}>
        {(field) => (
          <Select
            {...field}
            value={organ}
            options={[
              { value: '*', label: words.everyOrgan },
              ...organs.map((one) => ({ value: one.code, label: organName(one) })),
            ]}
            onValue={setOrgan}
          />
        )}
      </Field>
      <Field label={words.itemsField} hint={words.itemsHint}>
        {(field) => <Input {...field} value={items} onValue={setItems} />}
      </Field>
    </AskFirst>
  )
}
