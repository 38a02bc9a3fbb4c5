import { useInfiniteQuery } from '@tanstack/react-query'
import { useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { isPostedAs, useStaff } from '../../api/session.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { MoreRows } from '../../frame/more-rows.tsx'
import { materialsMessages } from './materials-messages.ts'
import { usesQuery } from './queries.ts'

/** Which published items ask for a type, and how they call it. */
export function TypeUses({ code }: { code: string }) {
  const words = useMessages(materialsMessages)
  const organName = useOrganName()
  const opens = isPostedAs(useStaff(), 'catalogue-editor', 'director')
  const query = useInfiniteQuery(usesQuery(code))
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">{words.uses(query.data ? `${rows.length}${query.hasNextPage ? '+' : ''}` : '')}</h2>
      <Fetched query={query} loading={words.usesLoading} failed={words.usesFailed}>
        {() =>
          rows.length === 0 ? (
            <p className="soft">{words.noUses}</p>
          ) : (
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{words.item}</th>
                  <th scope="col">{words.organ}</th>
                  <th scope="col">{words.called}</th>
                  <th scope="col">{words.necessityHead}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.item.itemId} ${row.requirement}`}>
                    <th scope="row">
                      {opens ? (
                        <Link href={`/catalogue/${row.item.itemId}`}>{row.item.name}</Link>
                      ) : (
                        row.item.name
                      )}
                    </th>
                    <td>{organName(row.organ)}</td>
                    <td>{row.name}</td>
                    <td>{row.exempt ? words.exempt : words.necessity[row.required]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Fetched>
      <MoreRows query={query} shown={rows.length} total={undefined} words={words.more} />
    </section>
  )
}
