import { Button, Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { enterSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { signInMessages } from './sign-in-messages.ts'

/** The first password, given by an administrator, has to be replaced before anything else. */
export function NewPassword() {
  const words = useMessages(signInMessages)
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setFresh] = useState('')
  const act = useAct(
    (body: { currentPassword: string; newPassword: string }, headers) =>
      answerOf(client.POST('/api/change-password', { body, headers })),
    { onDone: enterSession },
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ currentPassword, newPassword })
      }}
    >
      <h1>{words.change}</h1>
      <p className="soft">{words.changeWords}</p>
      <ActProblem error={act.error} fallback={words.failed} />
      <Field label={words.current}>
        {(field) => (
          <Input
            {...field}
            type="password"
            value={currentPassword}
            onValue={setCurrent}
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <Field label={words.fresh}>
        {(field) => (
          <Input
            {...field}
            type="password"
            value={newPassword}
            onValue={setFresh}
            autoComplete="new-password"
            minLength={12}
            required
          />
        )}
      </Field>
      <p className="acts">
        <Button type="submit" kind="main" busy={act.busy}>
          {words.changeAct}
        </Button>
      </p>
    </form>
  )
}
