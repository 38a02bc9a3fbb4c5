import { useQuery } from '@tanstack/react-query'
import { EmptyState, Icon, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { Fetched } from '../../../frame/fetched.tsx'
import { catalogueMessages } from '../catalogue-messages.ts'
import { scoresQuery } from '../queries.ts'
import { DepartmentRow, type Narrow } from './department-row.tsx'

/** The live score of each department, the lowest first: that is where work waits. */
export function Departments({ onNarrow }: { onNarrow: Narrow }) {
  const words = useMessages(catalogueMessages)
  const query = useQuery(scoresQuery)
  return (
    <div className="page departments">
      <header className="case-head">
        <Link href="/catalogue" className="back">
          <Icon name="back" /> {words.back}
        </Link>
        <h1>{words.departments}</h1>
      </header>
      <p className="soft">{words.departmentsWords}</p>
      <Fetched query={query} loading={words.scoresLoading} failed={words.scoresFailed}>
        {({ departments }) =>
          departments.length === 0 ? (
            <EmptyState title={words.scoresEmpty[0] ?? ''} words={words.scoresEmpty[1] ?? ''} />
          ) : (
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{words.department}</th>
                  <th scope="col">{words.score}</th>
                  <th scope="col" className="number">
                    {words.items}
                  </th>
                  <th scope="col" className="number">
                    {words.published}
                  </th>
                  <th scope="col" className="number">
                    {words.errorCount}
                  </th>
                  <th scope="col" className="number">
                    {words.warningCount}
                  </th>
                  <th scope="col">{words.frequent}</th>
                </tr>
              </thead>
              <tbody>
                {[...departments]
                  .sort((left, right) => (left.score.score ?? 101) - (right.score.score ?? 101))
                  .map((each) => (
                    <DepartmentRow key={each.organ.code} department={each} onNarrow={onNarrow} />
                  ))}
              </tbody>
            </table>
          )
        }
      </Fetched>
    </div>
  )
}
