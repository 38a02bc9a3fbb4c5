import { useQuery } from '@tanstack/react-query'
import type { Progress } from '@yimen/contract'
import { formatFigure, useMessages } from '@yimen/look'
import { Fetched } from '../../../frame/fetched.tsx'
import { campaignQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'

/** The progress of a campaign by level, then by organ, those with most left first. */
export function CampaignProgress({ campaignId }: { campaignId: string }) {
  const words = useMessages(sourcingMessages)
  const query = useQuery(campaignQuery(campaignId))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {({ levels, organs }) => (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{words.organ}</th>
              {[words.total, words.answered, words.waiting, words.overdue, words.before].map((title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map(({ level, ...progress }) => (
              <Row key={level} name={words.levels[level]} progress={progress} />
            ))}
          </tbody>
          <tbody>
            {organs.map(({ organ, ...progress }) => (
              <Row key={organ?.code ?? ''} name={organ?.name ?? words.why.none} progress={progress} />
            ))}
          </tbody>
        </table>
      )}
    </Fetched>
  )
}

function Row({ name, progress }: { name: string; progress: Progress }) {
  const { total, answered, waiting, overdue, before } = progress
  return (
    <tr>
      <th scope="row">{name}</th>
      {Object.entries({ total, answered, waiting, overdue, before }).map(([key, count]) => (
        <td key={key} className="number">
          {formatFigure(count)}
        </td>
      ))}
    </tr>
  )
}
