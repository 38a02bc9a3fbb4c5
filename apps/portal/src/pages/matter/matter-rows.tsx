import type { CaseForApplicant } from '@yimen/contract'
import { Icon, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { itemPageMessages } from '../item/item-page-messages.ts'
import { matterPageMessages } from './matter-page-messages.ts'
import { StepBack } from './step-back.tsx'

/** What else one may want: who read my data, remedies, somebody to ask, stepping back. */
export function MatterRows({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(matterPageMessages)
  const item = useMessages(itemPageMessages)
  const { remedies, organ } = matter
  return (
    <section className="rows no-print">
      {matter.submittedAt && (
        <Link className="row" href={`/matters/${matter.caseId}/readings`}>
          <span className="fill">{words.readings}</span>
          <Icon name="next" />
        </Link>
      )}
      {remedies && (
        <details className="row-fold">
          <summary className="row">
            <span className="fill">{words.remedies}</span>
            <Icon name="down" />
          </summary>
          <p>
            {item.review(<Written text={remedies.review.organ} />, <Written text={remedies.review.limit} />)}
          </p>
          <p>
            {item.litigation(
              <Written text={remedies.litigation.court} />,
              <Written text={remedies.litigation.limit} />,
            )}
          </p>
        </details>
      )}
      {organ.phone && (
        <a className="row" href={`tel:${organ.phone}`}>
          <span className="fill">{words.ask(organ.phone)}</span>
          <Icon name="phone" />
        </a>
      )}
      <StepBack matter={matter} />
    </section>
  )
}
