import type { Hall } from '@yimen/contract'
import { StateWord, useLanguage, useMessages } from '@yimen/look'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { hallMessages } from '../../halls/hall-messages.ts'
import { rangesOf } from '../../halls/hall-words.ts'
import { nameOf, shortNameOf } from '../../items/item-words.ts'
import { hallsMessages } from './halls-messages.ts'

/** Counters that do the same work: their numbers, the services they name, the departments they work for. */
export function GroupRow({ group }: { group: Hall['groups'][number] }) {
  const words = useMessages(hallsMessages)
  const own = useMessages(hallMessages)
  const { language } = useLanguage()
  return (
    <li>
      <b className="numbers">{own.counters(rangesOf(group.counters, language))}</b>
      <div>
        <h3>
          {group.name[language]}
          {group.comprehensive && <StateWord tone="idle" word={words.comprehensive} />}
        </h3>
        {group.items.length > 0 && (
          <p>
            {words.items}
            {language === 'zh' ? '：' : ': '}
            {group.items.map((item, at) => (
              <Fragment key={item.code}>
                {at > 0 && (language === 'zh' ? '、' : ', ')}
                <Link href={`/items/${encodeURIComponent(item.code)}`}>{nameOf(item, language)}</Link>
              </Fragment>
            ))}
          </p>
        )}
        <p className="soft small">
          {words.organs}
          {language === 'zh' ? '：' : ': '}
          {group.organs.map((organ) => shortNameOf(organ, language)).join(language === 'zh' ? '、' : ', ')}
        </p>
        {group.note && <p className="soft small">{group.note[language]}</p>}
      </div>
    </li>
  )
}
