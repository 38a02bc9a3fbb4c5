import type { CaseForDesk } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'
import { ValueSource } from './value-source.tsx'

/** The form as it was handed in, by section, each value with its source. */
export function FormFields({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).form
  const { language } = useLanguage()
  if (one.fields.length === 0) return <p className="soft">{words.none}</p>
  const sections = [...new Set(one.fields.map((field) => field.section[language]))]
  return sections.map((section) => {
    const fields = one.fields.filter((field) => field.section[language] === section)
    return (
      <section key={section}>
        <h2>
          {section} <small>{words.count(fields.length)}</small>
        </h2>
        <dl className="fields">
          {fields.map((field) => (
            <div key={field.element}>
              <dt>{field.name[language]}</dt>
              <dd>{field.shown}</dd>
              <dd className="from">
                <ValueSource value={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    )
  })
}
