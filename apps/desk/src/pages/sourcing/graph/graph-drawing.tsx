import type { GraphEdge, GraphNode } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { sourcingMessages } from '../sourcing-messages.ts'
import { layOut, nodeAfter, nodeHeight, type Placed } from './lay-out.ts'

/** The graph drawn in four columns. Every node is a button; arrow keys walk along links and columns. */
export function GraphDrawing({ nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const { placed, height } = useMemo(() => layOut(nodes, edges), [nodes, edges])
  const [here, setHere] = useState(placed[0]?.id ?? '')
  const box = useRef<HTMLFieldSetElement>(null)
  const byId = new Map(placed.map((node) => [node.id, node]))
  const near = new Set(edges.flatMap(({ from, to }) => (from === here ? [to] : to === here ? [from] : [])))
  const press = (event: KeyboardEvent) => {
    const next = nodeAfter(event.key, here, placed, edges)
    if (next === null) return
    event.preventDefault()
    setHere(next)
    box.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
  }
  const leadsTo = (node: Placed) =>
    edges
      .filter(({ from }) => from === node.id)
      .flatMap(({ to }) => byId.get(to)?.name[language] ?? [])
      .slice(0, 6)
      .join('、')
  return (
    <div className="canvas-box">
      <div className="columns" aria-hidden="true">
        {words.columns.map((title) => (
          <span key={title}>{title}</span>
        ))}
      </div>
      <fieldset className="canvas" style={{ height }} ref={box} onKeyDown={press}>
        <legend className="hidden">{words.graph}</legend>
        <svg width={960} height={height} aria-hidden="true">
          {edges.map(({ from, to, open }) => {
            const [start, end] = [byId.get(from), byId.get(to)]
            if (!start || !end) return null
            const lit = from === here || to === here
            return (
              <path
                key={`${from}→${to}`}
                d={curve(start, end)}
                className={[
                  open ? 'open' : '',
                  lit ? 'lit' : '',
                  end.column === 3 && end.state !== 'live' ? 'dashed' : '',
                ].join(' ')}
              />
            )
          })}
        </svg>
        {placed.map((node) => (
          <button
            key={node.id}
            type="button"
            data-node={node.id}
            tabIndex={node.id === here ? 0 : -1}
            aria-current={node.id === here ? 'true' : undefined}
            className={`node ${node.state}${near.has(node.id) ? ' near' : ''}${node.id === here ? ' here' : ''}`}
            style={{ left: node.x, top: node.y, width: node.width, height: nodeHeight }}
            onClick={() => setHere(node.id)}
          >
            <b>{node.struckOff ? <s>{node.name[language]}</s> : node.name[language]}</b>
            <span>
              {node.struckOff ? words.struckOff : (node.note?.[language] ?? '')}
              <span className="hidden">
                {words.graphStates[node.state]} {leadsTo(node) && `${words.leadsTo} ${leadsTo(node)}`}
              </span>
            </span>
          </button>
        ))}
      </fieldset>
    </div>
  )
}

function curve(from: Placed, to: Placed): string {
  const [x1, y1] = [from.x + from.width, from.y + nodeHeight / 2]
  const [x2, y2] = [to.x, to.y + nodeHeight / 2]
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
