import type { CaseForApplicant } from '@yimen/contract'
import { formatDay, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { matterPageMessages } from './matter-page-messages.ts'

/** What has to be corrected, all of it, with the only blue button of the page. */
export function CorrectionPart({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(matterPageMessages)
  const { language } = useLanguage()
  const { correction } = matter
  if (!correction || !matter.allowed.includes('correct')) return null
  return (
    <section className="part">
      <header>
        <h2>{words.correctTitle}</h2>
        <p>{words.correctBy(formatDay(correction.dueOn, language))}</p>
      </header>
      <ol className="to-correct">
        {correction.items.map((item) => (
          <li key={item.code}>
            <b>{item.name}</b>
            <span>{item.what}</span>
          </li>
        ))}
      </ol>
      <p className="acts">
        <Link href={`/matters/${matter.caseId}/apply`} className="button main">
          {words.correct}
        </Link>
      </p>
    </section>
  )
}
