import { useQuery } from '@tanstack/react-query'
import { Button, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { organsQuery } from '../../items/queries.ts'
import { homeMessages } from './home-messages.ts'

/** So many departments are listed at first. */
const few = 11

/** The other ways in: for whom, and by department. */
export function Departments() {
  const words = useMessages(homeMessages)
  const [all, setAll] = useState(false)
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
          {({ organs }) => {
            const departments = organs.filter((organ) => organ.kind === 'department')
            const shown = all ? departments : departments.slice(0, few)
            return (
              <div className="ways-grid">
                {shown.map((organ) => (
                  <Link key={organ.code} href={`/search?organ=${encodeURIComponent(organ.code)}`}>
                    {organ.shortName}
                  </Link>
                ))}
                {shown.length < departments.length && (
                  <Button kind="text" onClick={() => setAll(true)}>
                    {words.allOrgans(departments.length)}
                  </Button>
                )}
              </div>
            )
          }}
        </Fetched>
      </div>
    </section>
  )
}
