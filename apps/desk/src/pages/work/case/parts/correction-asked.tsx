import type { CaseForDesk } from '@yimen/contract'
import { formatDay, formatMoment, useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

/** The correction that was asked: what, until when, and whether it came. */
export function CorrectionAsked({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).correction
  const { language } = useLanguage()
  const { correction } = one
  if (!correction) return null
  return (
    <section aria-labelledby="correction">
      <h2 id="correction">
        {words.title}{' '}
        <small>
          {correction.correctedAt === null
            ? words.asked(
                formatMoment(correction.requestedAt, language),
                formatDay(correction.dueOn, language),
              )
            : words.corrected(formatMoment(correction.correctedAt, language))}
        </small>
      </h2>
      <ol className="letter framed">
        {correction.items.map((item) => (
          <li key={item.kind + item.code}>
            <b>{item.name}</b> {item.what}
          </li>
        ))}
      </ol>
    </section>
  )
}
