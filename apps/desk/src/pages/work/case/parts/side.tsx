import type { CaseForDesk } from '@yimen/contract'
import { chineseOf } from '@yimen/contract/platform/written.ts'
import { Icon, useLanguage, useMessages, Written } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'
import { Documents } from './documents.tsx'
import { Subject } from './subject.tsx'

/** Right side: who, the conditions one by one, who is next, the documents. */
export function Side({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages)
  const { language } = useLanguage()
  return (
    <aside className="side">
      <Subject one={one} />
      {one.conditions.length > 0 && (
        <section aria-labelledby="conditions">
          <h2 id="conditions">{words.conditions}</h2>
          <ul>
            {one.conditions.map((condition) => (
              <li key={chineseOf(condition)}>
                <Written text={condition} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="steps">
        <h2 id="steps">{words.steps.title}</h2>
        <ol>
          {one.steps.map((step) => (
            <li key={step.code}>
              {step.done && <Icon name="check" />} {step.name[language]} · {words.steps.roles[step.role]}
              <small>
                {step.done
                  ? words.steps.done
                  : step.code === one.step?.code
                    ? words.steps.now
                    : step.limitDays === 0
                      ? words.steps.immediate
                      : words.steps.limit(step.limitDays)}
              </small>
            </li>
          ))}
        </ol>
      </section>
      <Documents one={one} />
    </aside>
  )
}
