import type { CaseForDesk } from '@yimen/contract'
import { EmptyState, formatMoment, StateWord, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { toneOf } from '../../../../frame/tone-of.ts'
import { caseMessages } from '../case-messages.ts'

/** The other cases of the same subject that this officer may see. */
export function Others({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).others
  const { language } = useLanguage()
  if (one.others.length === 0) return <EmptyState title={words.title} words={words.none} />
  return (
    <ul className="others">
      {one.others.map((other) => (
        <li key={other.caseId}>
          <Link href={`/work/${other.caseId}`}>{other.item}</Link>
          <StateWord tone={toneOf(other.state.tone)} word={other.state.word[language]} />
          <span className="quiet">
            {other.number} · {formatMoment(other.at, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}
