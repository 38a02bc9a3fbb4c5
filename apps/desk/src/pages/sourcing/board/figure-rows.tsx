import { useQuery } from '@tanstack/react-query'
import type { BoardFigure } from '@yimen/contract'
import { Button, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../../frame/fetched.tsx'
import { OrganWords } from '../organ-words.tsx'
import { boardRowsQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'

type FigureRowsProps = { figure: BoardFigure; organ: string; onClose: () => void }

/** The rows behind a figure: those that count, or those that do not. */
export function FigureRows({ figure, organ, onClose }: FigureRowsProps) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const [counts, setCounts] = useState(true)
  const query = useQuery(boardRowsQuery(figure, counts, organ))
  return (
    <section className="panel" aria-label={words.figures[figure]}>
      <header>
        <h2>{words.figures[figure]}</h2>
        <Button aria-pressed={counts} onClick={() => setCounts(true)}>
          {words.counting}
        </Button>
        <Button aria-pressed={!counts} onClick={() => setCounts(false)}>
          {words.notCounting}
        </Button>
        <span className="fill" />
        <Button kind="text" icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </header>
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <p className="soft">{words.noData}</p>
          ) : (
            <>
              <p className="quiet small">{words.rows(rows.length, total)}</p>
              <table className="lines">
                <thead>
                  <tr>
                    <th scope="col">{words.what}</th>
                    <th scope="col">{words.item}</th>
                    <th scope="col">{words.organ}</th>
                    <th scope="col">{words.duties}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr
                      key={`${row.data.kind}/${row.data.code}/${row.item?.code ?? ''}/${row.organ?.code ?? ''}`}
                    >
                      <th scope="row">
                        {row.data.name[language]} <small className="quiet">{row.data.code}</small>
                      </th>
                      <td>{row.item?.name ?? words.none}</td>
                      <td>
                        <OrganWords organ={row.organ} none={words.none} />
                      </td>
                      <td>{row.sources.join('、') || words.none}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )
        }
      </Fetched>
    </section>
  )
}
