import { useQuery } from '@tanstack/react-query'
import type { Hall } from '@yimen/contract'
import { Button, useLanguage, useMessages, Written } from '@yimen/look'
import { useParams } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { hallMessages } from '../../halls/hall-messages.ts'
import { hoursOf } from '../../halls/hall-words.ts'
import { OpeningWord } from '../../halls/opening-word.tsx'
import { hallQuery } from '../../halls/queries.ts'
import { GroupRow } from './group-row.tsx'
import './halls.css'
import { hallsMessages } from './halls-messages.ts'

/** One hall: how to get there, and which counter handles what. Made to be printed too. */
export default function HallPage() {
  const words = useMessages(hallsMessages)
  const { language } = useLanguage()
  const { hallCode = '' } = useParams<{ hallCode: string }>()
  const query = useQuery(hallQuery(hallCode))
  return (
    <Page title={query.data?.name[language] ?? ''} back={{ href: '/halls', name: words.title }}>
      <Fetched
        query={query}
        loading={words.oneLoading}
        failed={{ title: words.oneFailed, words: words.oneFailedWords }}
      >
        {(hall) => <HallInFull hall={hall} />}
      </Fetched>
    </Page>
  )
}

function HallInFull({ hall }: { hall: Hall }) {
  const words = useMessages(hallsMessages)
  const own = useMessages(hallMessages)
  const { language } = useLanguage()
  return (
    <>
      <h1>{hall.name[language]}</h1>
      <p className="no-print">
        <OpeningWord opening={hall.opening} />
      </p>
      <dl className="hall-facts">
        <dt>{words.address}</dt>
        <dd>
          <Written text={hall.address} />
        </dd>
        <dt>{words.phone}</dt>
        <dd>
          <a href={`tel:${hall.phone}`}>{hall.phone}</a>
        </dd>
        <dt>{words.hours}</dt>
        <dd>{own.workingDays(hoursOf(hall.hours, language))}</dd>
        <dt>{words.number}</dt>
        <dd>
          {words.counters(hall.counters)}
          {hall.standing === 'parameter' && <small>{words.toConfirm}</small>}
        </dd>
      </dl>
      <section className="part" aria-labelledby="groups">
        <header className="groups-head">
          <h2 id="groups">{words.groups}</h2>
          <Button onClick={() => print()}>{words.print}</Button>
        </header>
        {hall.groups.some(({ comprehensive }) => comprehensive) && (
          <p className="soft small">{words.comprehensiveNote}</p>
        )}
        <ul className="groups">
          {hall.groups.map((group) => (
            <GroupRow key={group.code} group={group} />
          ))}
        </ul>
      </section>
    </>
  )
}
