import { useQuery } from '@tanstack/react-query'
import { useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { organsQuery } from '../../items/queries.ts'
import { homeMessages } from './home-messages.ts'

/** The other ways in: for whom, and by department. */
export function Departments() {
  const words = useMessages(homeMessages)
  const query = useQuery(organsQuery)
  return (
    <section className="ways">
      <div className="inner section">
        <header>
          <h2>{words.served}</h2>
        </header>
        <div className="ways-grid">
          <Link href="/search?served=person">{words.person}</Link>
          <Link href="/search?served=legal-person">{words.legalPerson}</Link>
          <Link href="/search">{words.allItems}</Link>
        </div>
        <header>
          <h2>{words.organs}</h2>
        </header>
        <Fetched
          query={query}
          loading={words.organsLoading}
          failed={{ title: words.organsFailed, words: words.organsFailedWords }}
        >
          {({ organs }) => (
            <div className="ways-grid">
              {organs
                .filter((organ) => organ.kind === 'department')
                .map((organ) => (
                  <Link key={organ.code} href={`/search?organ=${encodeURIComponent(organ.code)}`}>
                    {organ.name}
                  </Link>
                ))}
            </div>
          )}
        </Fetched>
      </div>
    </section>
  )
}
