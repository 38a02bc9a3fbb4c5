import type { ItemContent, Text } from '@yimen/contract'
import { useLanguage, useMessages, Written } from '@yimen/look'
import { Fragment } from 'react'
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
          const lines = sayField(field, content[field])
          return (
            <div key={field}>
              <dt>{names[field]}</dt>
              <dd>
                {lines.length === 0 ? (
                  <span className="quiet">{words.unstated}</span>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that is only shown
                  lines.map((line, at) => <Line key={at} parts={line} />)
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  ))
}

const han = /\p{Script=Han}/u

/** The parts of a line. A plain word that is no Chinese, as a code or a phone, is the same in every language. */
function Line({ parts }: { parts: readonly Text[] }) {
  return (
    <p>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that is only shown
        <Fragment key={at}>
          {at > 0 && ' · '}
          {typeof part === 'string' && !han.test(part) ? part : <Written text={part} />}
        </Fragment>
      ))}
    </p>
  )
}
