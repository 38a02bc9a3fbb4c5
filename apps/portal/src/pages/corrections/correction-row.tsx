import { useQuery } from '@tanstack/react-query'
import type { CorrectionInFull } from '@yimen/contract'
import {
  AskPlainly,
  Button,
  formatDay,
  formatMoment,
  Notice,
  StateWord,
  sourceTexts,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf, client, headersOf } from '../../api/client.ts'
import { ProblemError } from '../../api/problem-error.ts'
import { useAct } from '../../api/use-act.ts'
import { fileAddress } from '../../files/file-address.ts'
import { organsQuery } from '../../items/queries.ts'
import { correctionsMessages } from './corrections-messages.ts'

type CorrectionRowProps = { ticket: CorrectionInFull; onChange: () => void }

/** One report: what was wrong, what is right, who checks it and by when, or what was answered and why. */
export function CorrectionRow({ ticket, onChange }: CorrectionRowProps) {
  const words = useMessages(correctionsMessages)
  const { language } = useLanguage()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const organs = useQuery(organsQuery).data?.organs ?? []
  const { organ, store } = sourceTexts({ ...ticket.shown.source, organ: ticket.organ }, organs)
  const open = ticket.state === 'opened' || ticket.state === 'taken'
  const due = formatDay(ticket.dueOn, language)
  const withdraw = async () => {
    const { correctionId, version } = ticket
    const answer = await act.run(`withdraw ${correctionId} ${version}`, (one) =>
      answerOf(
        client.POST('/api/corrections/{correctionId}/withdraw', {
          params: { path: { correctionId } },
          body: {},
          headers: headersOf(one, version),
        }),
      ),
    )
    if (!answer) return
    setAsking(false)
    onChange()
  }
  const facts = [
    [words.stands, ticket.shownWords],
    [words.stated, ticket.statedWords],
    [words.answer, ticket.answer],
    [words.note, ticket.note],
  ].filter(([, value]) => value)
  return (
    <article className="panel">
      <header>
        <h2>
          {ticket.element.name[language]} <span className="soft small">{words.of(ticket.subject.name)}</span>
        </h2>
        <StateWord
          tone={ticket.overdue ? 'late' : open ? 'wait' : ticket.outcome === 'corrected' ? 'done' : 'idle'}
          word={ticket.outcome ? words.outcomes[ticket.outcome] : words.states[ticket.state]}
        />
      </header>
      <p className="soft small">
        <Written text={organ} /> <Written text={store} /> ·{' '}
        {words.opened(formatMoment(ticket.openedAt, language))}
        {open && ` · ${ticket.overdue ? words.overdue(due) : words.due(due)}`}
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {ticket.reason && (
        <p>
          <Written text={organ} />
          {language === 'zh' ? '：' : ': '}
          <Written text={ticket.reason} />
        </p>
      )}
      <p className="acts">
        {ticket.proof && (
          <a className="button text" href={fileAddress(ticket.proof.fileId)} target="_blank" rel="noreferrer">
            {words.proof}
          </a>
        )}
        {ticket.caseId && (
          <Link className="button text" href={`/matters/${ticket.caseId}`}>
            {words.matter}
          </Link>
        )}
        {ticket.allowed.includes('withdraw') && (
          <Button onClick={() => setAsking(true)}>{words.withdraw}</Button>
        )}
      </p>
      <AskPlainly
        open={asking}
        question={words.ask}
        consequence={words.askWords}
        act={words.withdraw}
        busy={act.busy}
        onAct={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        {act.error !== null && (
          <Notice tone="late" live="polite">
            {act.error instanceof ProblemError ? act.error.problem.detail : words.withdrawFailed}
          </Notice>
        )}
      </AskPlainly>
    </article>
  )
}
