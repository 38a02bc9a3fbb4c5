import { useQuery } from '@tanstack/react-query'
import type { PublishedItem } from '@yimen/contract'
import { chineseOf, nameText } from '@yimen/contract/platform/written.ts'
import { dayOf, formatFullDate, Notice, useLanguage, useMessages, Written } from '@yimen/look'
import { Link, useParams } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { ItemFacts } from '../../items/item-facts.tsx'
import { nameOf } from '../../items/item-words.ts'
import { itemQuery } from '../../items/queries.ts'
import { useOrganName } from '../../items/use-organ-name.ts'
import { ItemMaterials } from './item-materials.tsx'
import { itemPageMessages } from './item-page-messages.ts'
import { ItemPeriod } from './item-period.tsx'
import { ItemPlaces } from './item-places.tsx'
import { ItemRules } from './item-rules.tsx'
import { ItemWhere } from './item-where.tsx'
import './item.css'

/** One service in full: what one asks first, then the materials, then the rest. */
export default function ItemPage() {
  const words = useMessages(itemPageMessages)
  const { language } = useLanguage()
  const { itemCode = '' } = useParams<{ itemCode: string }>()
  const query = useQuery(itemQuery(itemCode))
  const title = query.data ? nameOf(query.data.content, language) : ''
  return (
    <Page title={title} back={{ href: '/search', name: words.back }}>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {(item) => <ItemInFull item={item} />}
      </Fetched>
    </Page>
  )
}

function ItemInFull({ item }: { item: PublishedItem }) {
  const organName = useOrganName()(item.content.organ)
  const words = useMessages(itemPageMessages)
  const { language } = useLanguage()
  const { content } = item
  return (
    <>
      <h1>
        <Written text={nameText(content)} />
      </h1>
      <ItemFacts
        promised={content.promised}
        timesOnSite={content.timesOnSite?.times}
        charged={content.fee?.charged}
        organ={content.organ}
      />
      {content.summary && <p className="lead">{content.summary[language]}</p>}
      {content.form ? (
        <div className="begin">
          <Link href={`/items/${encodeURIComponent(item.code)}/apply`} className="button main">
            {words.apply}
          </Link>
          <p className="soft small">{words.applyNote}</p>
        </div>
      ) : (
        <div className="begin">
          <Notice>{words.notHere(organName && <Written text={organName} />)}</Notice>
        </div>
      )}
      {content.conditions.length > 0 && (
        <section className="part">
          <h2>{words.conditions}</h2>
          <ul className="dots">
            {content.conditions.map((condition) => (
              <li key={chineseOf(condition)}>
                <Written text={condition} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ItemMaterials content={content} />
      <ItemPeriod content={content} />
      <ItemPlaces content={content} />
      <ItemWhere itemCode={item.code} content={content} />
      <ItemRules content={content} />
      <p className="quiet small version">
        {words.code} {item.code} ·{' '}
        {words.version(item.version, formatFullDate(dayOf(item.publishedAt), language))}
      </p>
    </>
  )
}
