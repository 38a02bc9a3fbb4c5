import { useQuery } from '@tanstack/react-query'
import { Button, Field, Input, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { organsQuery } from '../../api/organs.ts'
import { useAct } from '../../api/use-act.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { FirstPassword } from './first-password.tsx'
import { peopleMessages } from './people-messages.ts'
import { refreshStaff } from './queries.ts'

type Given = { name: string; password: string }

/** The way to add a member of staff; the first password is shown once. */
export function AddMember() {
  const words = useMessages(peopleMessages)
  const [open, setOpen] = useState(false)
  const [given, setGiven] = useState<Given | null>(null)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.add}</Button>
      {open && <AskAdd onGiven={setGiven} onClose={() => setOpen(false)} />}
      {given && <FirstPassword {...given} onClose={() => setGiven(null)} />}
    </>
  )
}

function AskAdd({ onGiven, onClose }: { onGiven: (given: Given) => void; onClose: () => void }) {
  const words = useMessages(peopleMessages)
  const organs = useQuery(organsQuery).data?.organs ?? []
  const organName = useOrganName()
  const [name, setName] = useState('')
  const [account, setAccount] = useState('')
  const [organ, setOrgan] = useState('')
  const act = useAct(
    (body: { account: string; name: string; organ: string }, headers) =>
      answerOf(client.POST('/api/desk/staff', { body, headers })),
    {
      onDone: ({ member, firstPassword }) => {
        refreshStaff()
        onClose()
        onGiven({ name: member.name, password: firstPassword })
      },
    },
  )
  return (
    <AskFirst
      act={act}
      question={words.addQuestion}
      consequence={words.addWords}
      word={words.addAct}
      failed={words.failed2}
      onAct={() => act.run({ account, name, organ })}
      onClose={onClose}
    >
      <Field label={words.name}>
        {(field) => <Input {...field} required minLength={2} maxLength={50} value={name} onValue={setName} />}
      </Field>
      <Field label={words.account} hint={words.accountHint}>
        {(field) => (
          <Input
            {...field}
            required
            pattern="[a-z][a-z0-9.\-]{2,39}"
            title={words.accountHint}
            autoCapitalize="none"
            value={account}
            onValue={setAccount}
          />
        )}
      </Field>
      <Field label={words.organ}>
        {(field) => (
          <Select
            {...field}
            required
            empty={words.chooseOrgan}
            value={organ}
            options={organs.map((one) => ({ value: one.code, label: organName(one) }))}
            onValue={setOrgan}
          />
        )}
      </Field>
    </AskFirst>
  )
}
