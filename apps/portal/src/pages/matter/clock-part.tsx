import type { CaseForApplicant } from '@yimen/contract'
import { ClockDays, ClockRule, clockMessages, formatDate, useLanguage, useMessages } from '@yimen/look'
import { matterPageMessages } from './matter-page-messages.ts'

/** The clock that one can check with a finger; of a draft, when there would be a result. */
export function ClockPart({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(matterPageMessages)
  const parts = useMessages(clockMessages)
  const { language } = useLanguage()
  const { clock } = matter
  if (!clock) {
    if (!matter.expectedDue) return null
    return (
      <section className="part">
        <h2>{words.expected}</h2>
        <p>{matter.expectedDue.explanation[language]}</p>
      </section>
    )
  }
  return (
    <section className="part">
      <h2>{words.clock}</h2>
      <dl className="sum">
        <div>
          <dt>{words.promised}</dt>
          <dd>{words.days(clock.allowed, clock.unit)}</dd>
        </div>
        <div>
          <dt>{words.used}</dt>
          <dd>{words.days(clock.used, clock.unit)}</dd>
        </div>
        <div>
          <dt>{words.latest}</dt>
          <dd>
            {formatDate(clock.due, language)}
            {clock.provisional && words.provisional}
          </dd>
        </div>
      </dl>
      <ClockDays clock={clock} />
      <p className="quiet legend">{parts.legend}</p>
      <ClockRule clock={clock} />
    </section>
  )
}
