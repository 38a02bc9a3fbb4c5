import { useQuery } from '@tanstack/react-query'
import type { QuarantinedRowView, SourceView } from '@yimen/contract'
import { Button, Notice, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { Fetched } from '../../frame/fetched.tsx'
import { quarantineQuery, refreshSources } from './queries.ts'
import { sourcesMessages } from './sources-messages.ts'

/** The rows of a source that wait, each with the reason; tried again together, or given up. */
export function Quarantine({ source }: { source: SourceView }) {
  const words = useMessages(sourcesMessages)
  const { language } = useLanguage()
  const query = useQuery(quarantineQuery(source.code))
  const [settled, tell] = useState<string | null>(null)
  const act = useAct(
    (body: { rows: string[]; do: 'try-again' | 'drop' }, headers) =>
      answerOf(
        client.POST('/api/desk/sources/{source}/quarantine/settle', {
          params: { path: { source: source.code } },
          body,
          headers,
        }),
      ),
    {
      onDone: ({ stored, dropped, still }) => {
        tell(words.settled(stored, dropped, still))
        refreshSources()
      },
    },
  )
  return (
    <section aria-labelledby="quarantine">
      <h2 id="quarantine">{words.quarantine(source.name[language])}</h2>
      {settled !== null && (
        <Notice tone="done" live="polite">
          {settled}
        </Notice>
      )}
      <ActProblem error={act.error} fallback={words.notDone} />
      <Fetched query={query} loading={words.quarantineLoading} failed={words.quarantineFailed}>
        {({ rows }) => {
          if (rows.length === 0) return <p className="soft">{words.quarantineEmpty}</p>
          const ids = rows.map(({ rowId }) => rowId)
          return (
            <>
              <Rows rows={rows} />
              <p>
                <Button busy={act.busy} onClick={() => act.run({ rows: ids, do: 'try-again' })}>
                  {words.tryAgain}
                </Button>{' '}
                <Button kind="text" busy={act.busy} onClick={() => act.run({ rows: ids, do: 'drop' })}>
                  {words.drop}
                </Button>
              </p>
            </>
          )
        }}
      </Fetched>
    </section>
  )
}

function Rows({ rows }: { rows: readonly QuarantinedRowView[] }) {
  const words = useMessages(sourcesMessages)
  const { language } = useLanguage()
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.why}</th>
          <th scope="col">{words.cells}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rowId}>
            <td className="nowrap">{row.place}</td>
            <td>
              {row.message[language]}
              <small>{[row.column, row.reason].filter((part) => part !== null).join(' · ')}</small>
            </td>
            <td>
              {Object.entries(row.cells)
                .map(([column, cell]) => `${column}: ${cell ?? ''}`)
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
