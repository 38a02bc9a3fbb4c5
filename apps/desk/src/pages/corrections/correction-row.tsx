import type { CorrectionTicket } from '@yimen/contract'
import { formatDate, StateWord, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { correctionsMessages } from './corrections-messages.ts'

/** One ticket in the list: which field of whom, where it stands, and by when. */
export function CorrectionRow({ row, here }: { row: CorrectionTicket; here: boolean }) {
  const words = useMessages(correctionsMessages)
  const { language } = useLanguage()
  const day = formatDate(row.dueOn, language)
  const open = row.state === 'opened' || row.state === 'taken'
  return (
    <li>
      <Link
        href={`/corrections/${row.correctionId}`}
        className="row"
        data-row={row.correctionId}
        aria-current={here ? 'true' : undefined}
      >
        <b>{row.element.name[language]}</b>
        <CorrectionState ticket={row} />
        <span className="sub">
          {row.subject.name} · {row.organ.name} {row.store}
        </span>
        <span className="due">{open && (row.overdue ? words.late(day) : words.due(day))}</span>
      </Link>
    </li>
  )
}

/** Where a ticket stands, in one word. */
export function CorrectionState({ ticket }: { ticket: CorrectionTicket }) {
  const words = useMessages(correctionsMessages)
  const { state, outcome, overdue } = ticket
  const tone = overdue ? 'late' : state === 'opened' ? 'near' : state === 'taken' ? 'wait' : 'done'
  return (
    <StateWord
      tone={state === 'withdrawn' ? 'idle' : tone}
      word={outcome ? words.outcomes[outcome] : words.states[state]}
    />
  )
}
