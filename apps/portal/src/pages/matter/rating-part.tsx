import type { CaseForApplicant } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { matterPageMessages } from './matter-page-messages.ts'

/** Asks for a rating once the matter is finished; says what was rated afterwards. */
export function RatingPart({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(matterPageMessages)
  const { rating } = matter
  if (!rating || (!rating.possible && !rating.rated)) return null
  return (
    <section className="part">
      <h2>{words.rateTitle}</h2>
      {rating.rated ? (
        <p>{words.rated(words.grades[rating.rated.grade - 1] ?? '')}</p>
      ) : (
        <>
          <p className="soft">{words.rateWords}</p>
          <div className="grades">
            {words.grades.map((grade, index) => (
              <Link key={grade} className="button" href={`/matters/${matter.caseId}/rate?grade=${index + 1}`}>
                {grade}
              </Link>
            ))}
          </div>
        </>
      )}
    </section>
  )
}
