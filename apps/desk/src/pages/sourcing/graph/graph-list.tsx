import type { GraphEdge, GraphNode } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { sourcingMessages } from '../sourcing-messages.ts'

/** The same graph as a list: what is asked, under what, and where it leads. */
export function GraphList({ nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const after = (id: string) =>
    edges.filter(({ from }) => from === id).flatMap(({ to }) => byId.get(to) ?? [])
  return (
    <ul className="graph-list">
      {nodes
        .filter(({ column }) => column === 1)
        .map((part) => (
          <li key={part.id}>
            <b>{part.struckOff ? <s>{part.name[language]}</s> : part.name[language]}</b>{' '}
            {part.struckOff && words.struckOff}
            <ul>
              {after(part.id).map((thing) => (
                <li key={thing.id}>
                  <i className={`dot ${thing.state}`} aria-hidden="true" /> {thing.name[language]} ·{' '}
                  {thing.column === 3 ? thing.note?.[language] : words.graphStates[thing.state]}
                  {after(thing.id).map((source) => (
                    <span key={source.id} className="soft">
                      {' '}
                      · {source.name[language]}
                      {source.note && ` (${source.note[language]})`}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  )
}
