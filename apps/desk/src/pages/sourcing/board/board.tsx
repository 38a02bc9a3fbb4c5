import { useQuery } from '@tanstack/react-query'
import type { BoardFigure } from '@yimen/contract'
import { Button, formatFigure, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../../frame/fetched.tsx'
import { OrganWords } from '../organ-words.tsx'
import { boardQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { FigureRows } from './figure-rows.tsx'

type Shown = { figure: BoardFigure; organ: string }

/** The figures, each with numerator and denominator and with its rows one press away. */
export function Board() {
  const words = useMessages(sourcingMessages)
  const query = useQuery(boardQuery)
  const [shown, setShown] = useState<Shown | null>(null)
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {({ figures, stillAsked, months }) => (
        <>
          <ul className="figures">
            {figures.map(({ figure, numerator, denominator, percent }) => (
              <li key={figure} className="panel">
                <span>{words.figures[figure]}</span>
                <b>{percent === null ? words.none : `${percent}%`}</b>
                <span className="quiet">
                  {denominator === 0
                    ? words.noData
                    : `${formatFigure(numerator)} / ${formatFigure(denominator)}`}
                </span>
                {denominator > 0 && (
                  <Button kind="text" onClick={() => setShown({ figure, organ: '' })}>
                    {words.showRows}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {shown && <FigureRows key={shown.figure + shown.organ} {...shown} onClose={() => setShown(null)} />}
          <div className="two">
            <section>
              <h2>{words.stillAskedBy}</h2>
              <table className="lines">
                <thead>
                  <tr>
                    <th scope="col">{words.organ}</th>
                    <th scope="col" className="number">
                      {words.figures['still-asked']}
                    </th>
                    <th scope="col" className="number">
                      {words.total}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {stillAsked.map(({ organ, stillAsked: left, asked }) => (
                    <tr key={organ.code}>
                      <th scope="row">
                        <Button
                          kind="text"
                          onClick={() => setShown({ figure: 'still-asked', organ: organ.code })}
                        >
                          <OrganWords organ={organ} none={words.none} />
                        </Button>
                      </th>
                      <td className="number">{formatFigure(left)}</td>
                      <td className="number">{formatFigure(asked)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <section>
              <h2>{words.trend}</h2>
              {months.length === 0 ? (
                <p className="soft">{words.noData}</p>
              ) : (
                <table className="lines">
                  <thead>
                    <tr>
                      <th scope="col">{words.month}</th>
                      {[words.newDemands, words.newConfirmed, words.newLive, words.newWithdrawn].map(
                        (title) => (
                          <th key={title} scope="col" className="number">
                            {title}
                          </th>
                        ),
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {months.map(({ month, demands, confirmed, live, withdrawn }) => (
                      <tr key={month}>
                        <th scope="row">{month.slice(0, 7)}</th>
                        <td className="number">{formatFigure(demands)}</td>
                        <td className="number">{formatFigure(confirmed)}</td>
                        <td className="number">{formatFigure(live)}</td>
                        <td className="number">{formatFigure(withdrawn)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </section>
          </div>
        </>
      )}
    </Fetched>
  )
}
