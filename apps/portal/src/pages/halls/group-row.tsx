import type { Hall } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { StateWord, useLanguage, useMessages, Written } from '@yimen/look'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { hallMessages } from '../../halls/hall-messages.ts'
import { rangesOf } from '../../halls/hall-words.ts'
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
                <Link href={`/items/${encodeURIComponent(item.code)}`}>
                  <Written text={nameText(item)} />
                </Link>
              </Fragment>
            ))}
          </p>
        )}
        <p className="soft small">
          {words.organs}
          {language === 'zh' ? '：' : ': '}
          {group.organs.map((organ, at) => (
            <Fragment key={organ.code}>
              {at > 0 && (language === 'zh' ? '、' : ', ')}
              <Written text={nameText({ name: organ.shortName, nameEnglish: organ.shortNameEnglish })} />
            </Fragment>
          ))}
        </p>
        {group.note && <p className="soft small">{group.note[language]}</p>}
      </div>
    </li>
  )
}
