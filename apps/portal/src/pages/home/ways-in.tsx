import { useQuery } from '@tanstack/react-query'
import { Button, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { shortNameOf } from '../../items/item-words.ts'
import { offersQuery, organsQuery } from '../../items/queries.ts'
import { homeMessages } from './home-messages.ts'
import { Themes } from './themes.tsx'

/** So many departments are listed at first. */
const few = 11

/** The other ways in: what has happened, and by department. No tile leads nowhere. */
export function WaysIn() {
  const words = useMessages(homeMessages)
  const [all, setAll] = useState(false)
  const query = useQuery(offersQuery)
  const organs = useQuery(organsQuery).data?.organs ?? []
  const { language } = useLanguage()
  const shortName = (code: string) => {
    const organ = organs.find((one) => one.code === code)
    return organ && shortNameOf(organ, language)
  }
  return (
    <section className="ways">
      <div className="inner section">
        <Fetched
          query={query}
          loading={words.offersLoading}
          failed={{ title: words.offersFailed, words: words.offersFailedWords }}
        >
          {(offers) => {
            const shown = all ? offers.organs : offers.organs.slice(0, few)
            return (
              <>
                <header>
                  <h2>{words.themes}</h2>
                  <span className="fill" />
                  <Link href="/search">{words.allItems}</Link>
                </header>
                <Themes kind="persons" name={words.person} />
                <Themes kind="legalPersons" name={words.legalPerson} />
                <header>
                  <h2>{words.organs}</h2>
                </header>
                <div className="ways-grid">
                  {shown.map((organ) => (
                    <Link key={organ.code} href={`/search?organ=${encodeURIComponent(organ.code)}`}>
                      <b>{shortName(organ.code) ?? organ.name}</b>
                      <span>{words.items(organ.items)}</span>
                    </Link>
                  ))}
                  {shown.length < offers.organs.length && (
                    <Button kind="text" onClick={() => setAll(true)}>
                      {words.allOrgans(offers.organs.length)}
                    </Button>
                  )}
                </div>
              </>
            )
          }}
        </Fetched>
      </div>
    </section>
  )
}
