import type { CaseForDesk } from '@yimen/contract'
import { ClockDays, ClockRule, formatDay, useLanguage, useMessages } from '@yimen/look'
import { toneOf } from '../../../frame/tone-of.ts'
import { caseMessages } from './case-messages.ts'

/** So many calendar days fit in one row and can still be read. */
const daysInLine = 16

/** By when, and how that is reckoned: the clock in one row where it fits, in weeks with its laws when asked. */
export function CaseTiming({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).clock
  const { language } = useLanguage()
  const { clock, promised, statutory } = one
  const days = promised?.unit === 'working-day' ? promised.days : null
  const byLaw = statutory?.unit === 'working-day' && statutory.days ? words.statutory(statutory.days) : ''
  return (
    <div className="timing">
      <div>
        <b className={`limit ${toneOf(one.limit.tone)}`}>
          {clock?.finished ? words.finished(formatDay(clock.finished, language)) : one.limit.word[language]}
        </b>
        <p className="soft">
          {days !== null && days > 0 && words.promised(days, byLaw)}
          {promised?.unit === 'immediate' && words.immediate}
          {one.deemedOn !== null && words.deemed(formatDay(one.deemedOn, language))}
        </p>
      </div>
      {clock && (
        <div className="clock">
          {clock.days.length <= daysInLine && <ClockDays clock={clock} line />}
          <details>
            <summary>
              {clock.explanation[language]} <span className="inline-link">{words.how}</span>
            </summary>
            <div className="reckoning">
              <ClockDays clock={clock} />
              <ClockRule clock={clock} />
            </div>
          </details>
        </div>
      )}
    </div>
  )
}
