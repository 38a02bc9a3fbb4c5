import type { ItemSummary } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { StateWord, useLanguage, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { ItemFacts } from './item-facts.tsx'
import { itemMessages } from './item-messages.ts'

/** An item in a list: its name, what it is for, and what one asks first. */
export function ItemRow({ item }: { item: ItemSummary }) {
  const words = useMessages(itemMessages)
  const { language } = useLanguage()
  return (
    <article className="item-row">
      <h2>
        <Link href={`/items/${encodeURIComponent(item.code)}`}>
          <Written text={nameText(item)} />
        </Link>
        {item.online && <StateWord tone="idle" word={words.online} />}
      </h2>
      {item.summary && <p>{item.summary[language]}</p>}
      <ItemFacts
        promised={item.promised}
        timesOnSite={item.timesOnSite}
        charged={item.charged}
        organ={item.organ}
      />
    </article>
  )
}
