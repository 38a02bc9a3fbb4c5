import { useQuery } from '@tanstack/react-query'
import type { ItemContent, PlaceToGo } from '@yimen/contract'
import { useLanguage, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { hallMessages } from '../../halls/hall-messages.ts'
import { rangesOf } from '../../halls/hall-words.ts'
import { OpeningWord } from '../../halls/opening-word.tsx'
import { whereToGoQuery } from '../../halls/queries.ts'
import { Pair } from './item-period.tsx'
import { itemWhereMessages } from './item-where-messages.ts'

/** Where and whom to ask: the counters that handle it, then what the item itself says. */
export function ItemWhere({ itemCode, content }: { itemCode: string; content: ItemContent }) {
  const words = useMessages(itemWhereMessages)
  const query = useQuery(whereToGoQuery(itemCode))
  const says = content.address || content.consultPhone || content.complaintPhone || content.hours
  if (!says && query.data?.halls.length === 0) return null
  return (
    <section className="part">
      <h2>{words.where}</h2>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ by, halls }) => <Places by={by} halls={halls} />}
      </Fetched>
      <dl className="pairs">
        {content.address && <Pair name={words.address} value={<Written text={content.address} />} />}
        {content.hours && <Pair name={words.hours} value={<Written text={content.hours} />} />}
        {content.consultPhone && <Pair name={words.consult} value={content.consultPhone} />}
        {content.complaintPhone && <Pair name={words.complaint} value={content.complaintPhone} />}
      </dl>
    </section>
  )
}

/** The district's centre at once; the halls of the subdistricts folded, for there are many. */
function Places({ by, halls }: { by: 'named' | 'organ'; halls: readonly PlaceToGo[] }) {
  const words = useMessages(itemWhereMessages)
  const near = halls.filter(({ level }) => level === 'subdistrict')
  const first = near.length > 2 ? halls.filter(({ level }) => level === 'district') : halls
  return (
    <>
      {by === 'organ' && halls.length > 0 && <p className="soft">{words.byOrgan}</p>}
      <ul className="counters">
        {first.map((hall) => (
          <Place key={hall.code} hall={hall} />
        ))}
      </ul>
      {first.length < halls.length && (
        <details className="fold">
          <summary>{words.near(near.length)}</summary>
          <ul className="counters">
            {near.map((hall) => (
              <Place key={hall.code} hall={hall} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Place({ hall }: { hall: PlaceToGo }) {
  const own = useMessages(hallMessages)
  const { language } = useLanguage()
  return (
    <li>
      <p>
        <Link href={`/halls/${encodeURIComponent(hall.code)}`}>{hall.name[language]}</Link>{' '}
        <OpeningWord opening={hall.opening} />
      </p>
      {hall.groups.map((group) => (
        <p key={group.code}>
          <b>{own.counters(rangesOf(group.counters, language))}</b>{' '}
          <span className="soft">{group.name[language]}</span>
        </p>
      ))}
    </li>
  )
}
