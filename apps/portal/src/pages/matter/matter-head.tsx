import type { CaseForApplicant } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { formatDay, Icon, useLanguage, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { toneOf } from '../../matters/tone.ts'
import { matterPageMessages } from './matter-page-messages.ts'

const signs = {
  wait: 'clock',
  near: 'warn',
  late: 'warn',
  done: 'check',
  paused: 'pause',
  idle: 'file',
} as const

/** What it is, whose, and the outcome or the next step in one sentence. */
export function MatterHead({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(matterPageMessages)
  const { language } = useLanguage()
  const tone = matter.outcome === 'denied' ? 'late' : toneOf(matter.state.tone, matter.flags.paused)
  return (
    <header className="matter-head">
      <h1>
        <Written text={nameText(matter.item)} />
      </h1>
      <p className="soft">
        {matter.applicant.name}
        {matter.number && (
          <>
            {' · '}
            <span className="together">{words.number(matter.number)}</span>
          </>
        )}
      </p>
      <div className={`outcome ${tone}`}>
        <p className="word">
          <Icon name={signs[tone]} />
          {matter.state.word[language]}
        </p>
        <p>{matter.headline[language]}</p>
        {matter.reason && (
          <p>
            {words.reason}: {matter.reason}
          </p>
        )}
        {matter.deemedOn && matter.status === 'submitted' && (
          <p>{words.deemed(formatDay(matter.deemedOn, language))}</p>
        )}
        {matter.allowed.includes('submit') && (
          <Link href={`/matters/${matter.caseId}/apply`} className="button main">
            {words.fill}
          </Link>
        )}
      </div>
    </header>
  )
}
