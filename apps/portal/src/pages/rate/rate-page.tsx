import { useQuery } from '@tanstack/react-query'
import { nameText } from '@yimen/contract/platform/written.ts'
import { Notice, useMessages, Written } from '@yimen/look'
import { useParams } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { myCaseQuery } from '../../matters/queries.ts'
import { RateForm } from './rate-form.tsx'
import { rateMessages } from './rate-messages.ts'

/** Rates one finished matter, once. */
export default function RatePage() {
  const words = useMessages(rateMessages)
  const { caseId = '' } = useParams<{ caseId: string }>()
  const query = useQuery(myCaseQuery(caseId))
  return (
    <Page title={words.title} back={{ href: `/matters/${caseId}`, name: words.back }} width="narrow">
      <h1>{words.title}</h1>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failedLoad, words: words.failedLoadWords }}
      >
        {(matter) => (
          <>
            <p className="soft">
              <Written text={nameText(matter.item)} /> · {matter.applicant.name}
            </p>
            {matter.rating?.possible ? (
              <RateForm caseId={caseId} />
            ) : (
              <p className="acts">
                <Notice>{matter.rating?.rated ? words.already : words.notNow}</Notice>
              </p>
            )}
          </>
        )}
      </Fetched>
    </Page>
  )
}
