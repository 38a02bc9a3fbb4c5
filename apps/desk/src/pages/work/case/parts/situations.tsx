import type { CaseForDesk } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

/** The situation questions and what was answered: they decide which materials and fields are needed. */
export function Situations({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).situations
  const { language } = useLanguage()
  if (one.situations.length === 0) return null
  return (
    <section aria-labelledby="situations">
      <h2 id="situations">{words.title}</h2>
      <dl className="questions">
        {one.situations.map((situation) => (
          <div key={situation.code}>
            <dt>{situation.question[language]}</dt>
            <dd>{situation.answer?.[language] ?? words.none}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
