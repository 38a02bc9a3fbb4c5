import type { ItemContent } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { fieldGroups, fieldWords } from './field-words.ts'
import { itemMessages } from './item-messages.ts'
import { sayField } from './say-field.ts'

/** All fields of an item by group; what the source left out says so. */
export function ItemFields({ content }: { content: ItemContent }) {
  const words = useMessages(itemMessages)
  const names = useMessages(fieldWords)
  const { language } = useLanguage()
  return fieldGroups.map((group) => (
    <section key={group.en}>
      <h2>{group[language]}</h2>
      <dl className="item-fields">
        {group.fields.map((field) => {
          const lines = sayField(field, content[field], language)
          return (
            <div key={field}>
              <dt>{names[field]}</dt>
              <dd>
                {lines.length === 0 ? (
                  <span className="quiet">{words.unstated}</span>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that is only shown
                  lines.map((line, at) => <p key={at}>{line}</p>)
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  ))
}
