import { useQuery } from '@tanstack/react-query'
import { Button, EmptyState, Field, Input, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { Fetched } from '../../../frame/fetched.tsx'
import { graphQuery, itemsQuery } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { BurdenPart } from './burden-part.tsx'
import { GraphDrawing } from './graph-drawing.tsx'
import { GraphList } from './graph-list.tsx'

/** The evidence graph of one item: drawn, or as a list; beside it the burden and what would lower it. */
export function Evidence() {
  const words = useMessages(sourcingMessages)
  const [params, setParams] = useSearchParams()
  const item = params.get('item')
  return (
    <>
      <ChooseItem chosen={item !== null} onItem={(code) => setParams({ item: code })} />
      {item ? (
        <OneItem key={item} code={item} />
      ) : (
        <EmptyState title={words.chooseItem} words={words.graphStates.live} />
      )}
    </>
  )
}

function ChooseItem({ chosen, onItem }: { chosen: boolean; onItem: (code: string) => void }) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const [q, setQ] = useState('')
  const first = useQuery(itemsQuery)
  const found = useQuery({
    queryKey: ['published-items', q],
    queryFn: () => answerOf(client.GET('/api/items', { params: { query: { q, limit: 20 } } })),
    enabled: q !== '',
  })
  const rows = q === '' ? (chosen ? [] : (first.data?.rows ?? [])) : (found.data?.rows ?? [])
  return (
    <>
      <div className="narrow">
        <Field label={words.item}>
          {(field) => <Input {...field} type="search" value={q} onValue={setQ} />}
        </Field>
      </div>
      <ul className="choices">
        {rows.slice(0, 14).map((row) => (
          <li key={row.code}>
            <Button
              kind="text"
              onClick={() => {
                setQ('')
                onItem(row.code)
              }}
            >
              {language === 'en' ? (row.nameEnglish ?? row.name) : row.name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function OneItem({ code }: { code: string }) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const [asList, setAsList] = useState(window.matchMedia('(max-width: 900px)').matches)
  const query = useQuery(graphQuery(code))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(graph) => (
        <div className="evidence">
          <section>
            <header>
              <h2>{graph.item.name[language]}</h2>
              <span className="quiet">{graph.item.organ}</span>
              <span className="fill" />
              {!asList && <span className="quiet small">{words.graphHelp}</span>}
              <Button onClick={() => setAsList(!asList)}>{asList ? words.asGraph : words.asList}</Button>
            </header>
            {asList ? (
              <GraphList nodes={graph.nodes} edges={graph.edges} />
            ) : (
              <GraphDrawing nodes={graph.nodes} edges={graph.edges} />
            )}
            <ul className="legend">
              {(['live', 'waiting', 'none', 'own'] as const).map((state) => (
                <li key={state}>
                  <i className={`dot ${state}`} aria-hidden="true" /> {words.graphStates[state]}
                </li>
              ))}
              <li className="open">{words.openPath}</li>
            </ul>
          </section>
          <BurdenPart burden={graph.burden} reliefs={graph.reliefs} />
        </div>
      )}
    </Fetched>
  )
}
