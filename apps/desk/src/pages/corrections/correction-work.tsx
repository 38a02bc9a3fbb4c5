import { useQuery } from '@tanstack/react-query'
import type { CorrectionInFull } from '@yimen/contract'
import { Button, formatDay, TrustMark, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { Fetched } from '../../frame/fetched.tsx'
import { AskAnswer, type Outcome } from './ask-answer.tsx'
import { CorrectionState } from './correction-row.tsx'
import { correctionsMessages } from './corrections-messages.ts'
import { correctionQuery, keepCorrection } from './queries.ts'

/** One ticket: what is held, what is said to be right, the proof; and the acts that are allowed now. */
export function CorrectionWork({ correctionId }: { correctionId: string }) {
  const words = useMessages(correctionsMessages)
  const query = useQuery(correctionQuery(correctionId))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(ticket) => <Ticket ticket={ticket} />}
    </Fetched>
  )
}

function Ticket({ ticket }: { ticket: CorrectionInFull }) {
  const words = useMessages(correctionsMessages)
  const { language } = useLanguage()
  const [asking, setAsking] = useState<Outcome | null>(null)
  const { correctionId, version } = ticket
  const take = useAct(
    (_: 'take', headers) =>
      answerOf(
        client.POST('/api/desk/corrections/{correctionId}/take', {
          params: { path: { correctionId } },
          body: {},
          headers,
        }),
      ),
    { onDone: keepCorrection },
  )
  const whole = ticket.stated !== null
  const facts = [
    [words.of, ticket.subject.name],
    [words.source, `${ticket.organ.name} ${ticket.store}`],
    [words.dueOn, formatDay(ticket.dueOn, language)],
    [words.reporter, ticket.reporter],
    [words.takenBy, ticket.takenBy],
    [words.stands, ticket.shownWords],
    [words.stated, ticket.statedWords],
    [words.answer, ticket.answer],
    [words.note, ticket.note || words.noNote],
  ].flatMap(([name, value]) => (name && value ? [{ name, value }] : []))
  return (
    <>
      <article className="correction-work">
        <header className="case-head">
          <Link href="/corrections" className="back">
            {words.back}
          </Link>
          <h2>{ticket.element.name[language]}</h2>
          <CorrectionState ticket={ticket} />
          <TrustMark level={ticket.shown.trust} />
        </header>
        <dl className="pairs">
          {facts.map(({ name, value }) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <dt>{words.proof}</dt>
          <dd>
            {ticket.proof === null && words.noProof}
            {ticket.proof && !whole && ticket.proof.name}
            {ticket.proof && whole && (
              <a href={`/api/files/${ticket.proof.fileId}`} target="_blank" rel="noreferrer">
                {ticket.proof.name}
              </a>
            )}
          </dd>
        </dl>
        {ticket.reason && (
          <p>
            <b>{words.reason}</b> {ticket.reason}
          </p>
        )}
        {!whole && ticket.allowed.length > 0 && <p className="soft small">{words.masked}</p>}
        <ActProblem error={take.error} fallback={words.takeFailed} />
      </article>
      {ticket.allowed.length > 0 && (
        <footer className="acts-bar">
          {ticket.allowed.includes('take') && (
            <Button kind="main" busy={take.busy} onClick={() => take.run('take', version)}>
              {words.take}
            </Button>
          )}
          {ticket.allowed.includes('answer') && (
            <>
              <Button kind="main" onClick={() => setAsking('corrected')}>
                {words.correct}
              </Button>
              <Button onClick={() => setAsking('kept')}>{words.keep}</Button>
            </>
          )}
        </footer>
      )}
      {asking && <AskAnswer ticket={ticket} outcome={asking} onClose={() => setAsking(null)} />}
    </>
  )
}
