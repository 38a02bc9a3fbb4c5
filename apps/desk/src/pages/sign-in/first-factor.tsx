import { Button, Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import type { Enrolment } from './second-factor.tsx'
import { signInMessages } from './sign-in-messages.ts'

/** Account and password. Answers what the second factor needs: null = a code, else the key to set it up. */
export function FirstFactor({ onNext }: { onNext: (enrolment: Enrolment) => void }) {
  const words = useMessages(signInMessages)
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const act = useAct(
    (body: { account: string; password: string }, headers) =>
      answerOf(client.POST('/api/sign-in/staff', { body, headers })),
    { onDone: ({ enrolment }) => onNext(enrolment) },
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ account, password })
      }}
    >
      <ActProblem error={act.error} fallback={words.failed} />
      <Field label={words.account}>
        {(field) => (
          <Input
            {...field}
            value={account}
            onValue={setAccount}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
      </Field>
      <Field label={words.password}>
        {(field) => (
          <Input
            {...field}
            type="password"
            value={password}
            onValue={setPassword}
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <p className="acts">
        <Button type="submit" kind="main" busy={act.busy}>
          {words.next}
        </Button>
      </p>
    </form>
  )
}
