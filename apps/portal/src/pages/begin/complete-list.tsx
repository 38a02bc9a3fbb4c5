import type { Answers, PublishedItem } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { checklist } from '@yimen/form'
import { Icon, useLanguage, useMessages, Written } from '@yimen/look'
import { beginMessages } from './begin-messages.ts'

type CompleteListProps = { item: PublishedItem; answers: Answers; settled: boolean }

/** The complete checklist under these answers, told once: what is asked, what is struck off, and why. */
export function CompleteList({ item, answers, settled }: CompleteListProps) {
  const words = useMessages(beginMessages)
  const { language } = useLanguage()
  const { situations, materials } = item.content
  const entries = checklist(materials, { situations, answers }).filter(
    (entry) => entry.applies || !entry.settled,
  )
  const needed = entries.filter(
    ({ requirement, applies }) => applies && !requirement.exemption && requirement.necessity === 'required',
  )
  return (
    <section aria-labelledby="complete-list" className="complete-list">
      <h2 id="complete-list" aria-live="polite">
        {settled ? words.list(needed.length) : words.listOpen}
      </h2>
      {entries.length > 0 && <p className="soft small">{settled ? words.listWords : words.listOpenWords}</p>}
      <ul>
        {entries.map(({ requirement, applies, why }) => (
          <li key={requirement.code} className={requirement.exemption ? 'off' : undefined}>
            <span className="sign">{requirement.exemption && <Icon name="check" />}</span>
            <div>
              <h3>
                {requirement.exemption ? (
                  <s>
                    <Written text={nameText(requirement)} />
                  </s>
                ) : (
                  <Written text={nameText(requirement)} />
                )}
                {requirement.exemption && (
                  <em>{words.exempt(<Written text={requirement.exemption.sourceOrgan} />)}</em>
                )}
                {!applies && <em className="open">{words.unsettled}</em>}
                {requirement.necessity === 'optional' && <em className="open">{words.optional}</em>}
              </h3>
              {requirement.when && applies && <p>{why[language]}</p>}
              {requirement.exemption && (
                <p>
                  <Written text={requirement.exemption.basis} />
                </p>
              )}
              {!requirement.exemption && requirement.howToFill && <p>{requirement.howToFill[language]}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
