import type { CaseForDesk } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

/** Who applies and who acts for them; numbers masked by the server. */
export function Subject({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).subject
  const { applicant } = one
  const { representative } = applicant
  return (
    <section aria-labelledby="subject">
      <h2 id="subject">{words.title}</h2>
      <dl className="pairs">
        <dt className="hidden">{words.title}</dt>
        <dd className="whole">
          <b>{applicant.name}</b>
        </dd>
        <dt>{words.code[applicant.kind]}</dt>
        <dd className="code">{applicant.code}</dd>
        {applicant.phone !== null && (
          <>
            <dt>{words.phone}</dt>
            <dd>{applicant.phone}</dd>
          </>
        )}
        {representative.capacity !== 'self' && (
          <>
            <dt>{words.representative}</dt>
            <dd>
              {representative.name} · {words.capacities[representative.capacity]}
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
