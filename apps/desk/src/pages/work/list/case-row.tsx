import type { WorklistRow } from '@yimen/contract'
import { formatDate, StateWord, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { itemName } from '../../../frame/item-name.ts'
import { toneOf } from '../../../frame/tone-of.ts'
import { listMessages } from './list-messages.ts'

type CaseRowProps = { row: WorklistRow; here: boolean; search: string }

/** One case in the list: what, whose, and how long there is. */
export function CaseRow({ row, here, search }: CaseRowProps) {
  const words = useMessages(listMessages)
  const { language } = useLanguage()
  return (
    <li>
      <Link
        href={`/work/${row.caseId}${search ? `?${search}` : ''}`}
        className="row"
        data-row={row.caseId}
        aria-current={here ? 'true' : undefined}
      >
        <b>{itemName(row.item, language)}</b>
        <StateWord tone={toneOf(row.limit.tone, row.flags.paused)} word={row.limit.word[language]} />
        <span className="sub">
          {row.applicant}
          {row.claimedBy !== null && ` · ${words.by(row.claimedBy)}`}
        </span>
        <span className="due">{row.dueOn && words.due(formatDate(row.dueOn, language))}</span>
      </Link>
    </li>
  )
}
