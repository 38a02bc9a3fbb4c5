import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, TrustLegend, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { materialsQuery } from '../../vault/queries.ts'
import { HeldMaterial } from './held-material.tsx'
import './vault.css'
import { vaultMessages } from './vault-messages.ts'

/** My materials: handed in once or issued to me, used again without being asked for. */
export default function VaultPage() {
  const words = useMessages(vaultMessages)
  const query = useInfiniteQuery(materialsQuery)
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      <div className="vault">
        <div>
          <Fetched
            query={query}
            loading={words.loading}
            failed={{ title: words.failed, words: words.failedWords }}
          >
            {({ pages }) => {
              const rows = pages.flatMap((page) => page.rows)
              if (rows.length === 0) {
                const find = (
                  <Link href="/" className="button">
                    {words.find}
                  </Link>
                )
                return <EmptyState title={words.empty} words={words.emptyWords} act={find} />
              }
              return (
                <>
                  {rows.map((material) => (
                    <HeldMaterial key={material.materialId} material={material} />
                  ))}
                  {query.hasNextPage && (
                    <p className="acts">
                      <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                        {words.more}
                      </Button>
                    </p>
                  )}
                </>
              )
            }}
          </Fetched>
        </div>
        <aside>
          <h2>{words.letters}</h2>
          <TrustLegend />
        </aside>
      </div>
    </Page>
  )
}
