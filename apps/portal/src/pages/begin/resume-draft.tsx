import { formatMoment, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { beginMessages } from './begin-messages.ts'

/** There is a draft already: it is plain that one may go on with it, and what beginning anew means. */
export function ResumeDraft({ caseId, updatedAt }: { caseId: string; updatedAt: string }) {
  const words = useMessages(beginMessages)
  const { language } = useLanguage()
  return (
    <section className="panel resume" aria-labelledby="draft">
      <h2 id="draft">{words.draft}</h2>
      <p className="soft small">
        {words.draftSince(formatMoment(updatedAt, language))} {words.draftWords}
      </p>
      <p className="acts">
        <Link href={`/matters/${caseId}/apply`} className="button main">
          {words.goOn}
        </Link>
      </p>
    </section>
  )
}
