import { useQuery } from '@tanstack/react-query'
import { nameText } from '@yimen/contract/platform/written.ts'
import { TrustMark, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { newestMaterialsQuery } from '../../vault/queries.ts'
import { homeMessages } from './home-messages.ts'

/** What need not be handed in again. */
export function VaultSection() {
  const words = useMessages(homeMessages)
  const query = useQuery(newestMaterialsQuery)
  return (
    <section className="section" aria-labelledby="vault">
      <header>
        <h2 id="vault">{words.vault}</h2>
        <span className="quiet">{words.vaultNote}</span>
        <span className="fill" />
        <Link href="/vault">{words.all}</Link>
      </header>
      <Fetched
        query={query}
        loading={words.vaultLoading}
        failed={{ title: words.vaultFailed, words: words.vaultFailedWords }}
      >
        {(page) => (
          <ul className="held">
            {page.rows.map((material) => (
              <li key={material.materialId}>
                <TrustMark level={material.trust} />
                <span>
                  <Written text={nameText(material)} />
                  <small>{material.subject.name}</small>
                </span>
              </li>
            ))}
            {page.rows.length === 0 && <li className="soft small">{words.vaultEmpty}</li>}
          </ul>
        )}
      </Fetched>
    </section>
  )
}
