import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, EmptyState, useLanguage, useMessages, Written } from '@yimen/look'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { useAct } from '../../../api/use-act.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { Fetched } from '../../../frame/fetched.tsx'
import { OrganWords } from '../organ-words.tsx'
import { refreshSourcing, suppliesQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { RegisterSupply } from './register-supply.tsx'
import { supplyWords } from './supply-words.ts'

/** What departments say they supply; those who may register what theirs does. */
export function Supplies({ organs }: { organs: readonly string[] }) {
  const words = useMessages(sourcingMessages)
  const own = useMessages(supplyWords)
  const { language } = useLanguage()
  const query = useInfiniteQuery(suppliesQuery)
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const end = useAct(
    (supplyId: string, headers) =>
      answerOf(
        client.POST('/api/desk/sourcing/supplies/{supplyId}/withdraw', {
          params: { path: { supplyId } },
          body: {},
          headers,
        }),
      ),
    { onDone: refreshSourcing },
  )
  return (
    <>
      {organs.length > 0 && <RegisterSupply organs={organs} />}
      <ActProblem error={end.error} fallback={words.notDone} />
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={own.empty} words={own.emptyWords} />
          ) : (
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{words.what}</th>
                  <th scope="col">{words.organ}</th>
                  <th scope="col">{words.store}</th>
                  <th scope="col">{words.cycle}</th>
                  <th scope="col">{words.sharing}</th>
                  <th scope="col">{own.act}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((supply) => (
                  <tr key={supply.supplyId}>
                    <th scope="row">
                      {supply.data.name[language]} <small className="quiet">{supply.data.code}</small>
                    </th>
                    <td>
                      <OrganWords organ={supply.organ} none={words.none} />
                    </td>
                    <td>
                      <Written text={supply.store} />
                    </td>
                    <td>{words.cycles[supply.cycle]}</td>
                    <td>
                      {words.sharings[supply.sharing]} {supply.sharingBasis}
                    </td>
                    <td>
                      {supply.allowed.includes('withdraw') && (
                        <Button busy={end.busy} onClick={() => end.run(supply.supplyId, supply.version)}>
                          {own.withdraw}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Fetched>
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.showRows}
        </Button>
      )}
    </>
  )
}
