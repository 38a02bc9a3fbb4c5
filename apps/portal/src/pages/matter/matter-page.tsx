import { useQuery } from '@tanstack/react-query'
import { useLanguage, useMessages } from '@yimen/look'
import { useParams } from 'wouter'
import { useLiveCase } from '../../api/use-live-case.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { nameOf } from '../../items/item-words.ts'
import { myCaseQuery } from '../../matters/queries.ts'
import { ClockPart } from './clock-part.tsx'
import { CorrectionPart } from './correction-part.tsx'
import './matter.css'
import { MatterHead } from './matter-head.tsx'
import { matterPageMessages } from './matter-page-messages.ts'
import { MatterRows } from './matter-rows.tsx'
import { RatingPart } from './rating-part.tsx'
import { ResultPart } from './result-part.tsx'
import { TimelinePart } from './timeline-part.tsx'

/** One matter: the outcome in a sentence, the result, the clock, what happened. It updates by itself. */
export default function MatterPage() {
  const words = useMessages(matterPageMessages)
  const { language } = useLanguage()
  const { caseId = '' } = useParams<{ caseId: string }>()
  const query = useQuery(myCaseQuery(caseId))
  const news = useLiveCase(caseId)
  const title = query.data ? nameOf(query.data.item, language) : ''
  return (
    <Page title={title} back={{ href: '/matters', name: words.back }} width="narrow">
      <p role="status" className="hidden">
        {news > 0 && words.live}
      </p>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {(matter) => (
          <>
            <MatterHead matter={matter} />
            <CorrectionPart matter={matter} />
            <ResultPart matter={matter} />
            <ClockPart matter={matter} />
            <TimelinePart matter={matter} />
            <RatingPart matter={matter} />
            <MatterRows matter={matter} />
          </>
        )}
      </Fetched>
    </Page>
  )
}
