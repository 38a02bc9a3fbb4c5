import type { SessionView } from '@yimen/contract'
import { Button, Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { signInMessages } from './sign-in-messages.ts'

/** Key and address for an authenticator; null when it was set up before. */
export type Enrolment = { secret: string; uri: string } | null

type SecondFactorProps = {
  enrolment: Enrolment
  onBack: () => void
  onDone: (session: SessionView) => void
}

/** The six digits of the authenticator; the first time, with the key to set it up. */
export function SecondFactor({ enrolment, onBack, onDone }: SecondFactorProps) {
  const words = useMessages(signInMessages)
  const [code, setCode] = useState('')
  const act = useAct(
    (body: { code: string }, headers) =>
      answerOf(client.POST('/api/sign-in/staff/second-factor', { body, headers })),
    { onDone },
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ code })
      }}
    >
      <h1>{enrolment ? words.enrol : words.second}</h1>
      <p className="soft">{enrolment ? words.enrolWords : words.secondWords}</p>
      {enrolment && (
        <dl className="enrolment">
          <dt>{words.secret}</dt>
          <dd className="code">{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</dd>
          <dt>{words.address}</dt>
          <dd>
            <a className="code inline-link" href={enrolment.uri}>
              {enrolment.uri}
            </a>
          </dd>
        </dl>
      )}
      <ActProblem error={act.error} fallback={words.failed} />
      <Field label={words.code}>
        {(field) => (
          <Input
            {...field}
            value={code}
            onValue={(typed) => setCode(typed.normalize('NFKC').replace(/\D/g, '').slice(0, 6))}
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="\d{6}"
            required
            autoFocus
          />
        )}
      </Field>
      <p className="acts">
        <Button onClick={onBack}>{words.again}</Button>
        <Button type="submit" kind="main" busy={act.busy}>
          {words.enter}
        </Button>
      </p>
    </form>
  )
}
