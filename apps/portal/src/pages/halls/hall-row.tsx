import type { HallSummary } from '@yimen/contract'
import { useLanguage, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { hallMessages } from '../../halls/hall-messages.ts'
import { hoursOf } from '../../halls/hall-words.ts'
import { OpeningWord } from '../../halls/opening-word.tsx'
import { hallsMessages } from './halls-messages.ts'

/** A hall in the list. */
export function HallRow({ hall }: { hall: HallSummary }) {
  const words = useMessages(hallsMessages)
  const own = useMessages(hallMessages)
  const { language } = useLanguage()
  return (
    <article className="hall-row">
      <h3>
        <Link href={`/halls/${encodeURIComponent(hall.code)}`}>{hall.name[language]}</Link>
      </h3>
      <p className="when">
        <OpeningWord opening={hall.opening} />
      </p>
      <p>
        <Written text={hall.address} />
      </p>
      <p className="facts">
        <span>{own.workingDays(hoursOf(hall.hours, language))}</span>
        <span>{words.counters(hall.counters)}</span>
        <a href={`tel:${hall.phone}`}>{hall.phone}</a>
      </p>
    </article>
  )
}
