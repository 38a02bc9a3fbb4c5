import { skipToken, useQuery } from '@tanstack/react-query'
import {
  Button,
  EmptyState,
  Field,
  formatFullDate,
  Icon,
  Input,
  StateWord,
  useLanguage,
  useMessages,
} from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { AskRevoke } from './ask-revoke.tsx'
import { materialsMessages } from './materials-messages.ts'

const tones = { valid: 'done', expired: 'near', revoked: 'late' } as const

/** What my organ issued, looked up by its number, to be revoked with a reason. */
export function Issued() {
  const words = useMessages(materialsMessages)
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const [number, setNumber] = useState('')
  const [revoking, setRevoking] = useState<{ materialId: string; name: string; number: string } | null>(null)
  const query = useQuery({
    queryKey: ['issued-materials', number],
    queryFn: number
      ? () => answerOf(client.GET('/api/desk/issued-materials', { params: { query: { number } } }))
      : skipToken,
    // each look-up is recorded for the holder, so that none is made by itself
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  return (
    <div className="stack">
      <header className="case-head">
        <Link href="/materials" className="back">
          <Icon name="back" /> {words.back}
        </Link>
        <h1>{words.issued}</h1>
      </header>
      <form
        className="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          setNumber(typed.trim())
        }}
      >
        <Field label={words.number} hint={words.numberHint}>
          {(field) => (
            <Input {...field} required minLength={4} maxLength={80} value={typed} onValue={setTyped} />
          )}
        </Field>
        <Button type="submit">{words.lookUp}</Button>
      </form>
      {number !== '' && (
        <Fetched query={query} loading={words.loading} failed={words.failed}>
          {({ rows }) =>
            rows.length === 0 ? (
              <EmptyState title={words.none} words={words.noneWords} />
            ) : (
              <ul className="issued">
                {rows.map((row) => (
                  <li key={row.materialId}>
                    <b>{row.name}</b> <StateWord tone={tones[row.state]} word={words[row.state]} />
                    <p>
                      {row.number} · {words.holder} {row.holder}
                      {row.validUntil && ` · ${words.until(formatFullDate(row.validUntil, language))}`}
                    </p>
                    {row.revoked && <p className="soft">{row.revoked.why}</p>}
                    {row.allowed.includes('revoke') && (
                      <Button kind="grave" onClick={() => setRevoking(row)}>
                        {words.revoke}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Fetched>
      )}
      {revoking && (
        <AskRevoke
          material={revoking}
          onDone={() => void query.refetch()}
          onClose={() => setRevoking(null)}
        />
      )}
    </div>
  )
}
