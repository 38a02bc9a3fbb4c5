import type { BudgetFlows, FlowStage } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { sayInUnits } from '../../../budget/money.ts'
import { bookMessages } from '../book-messages.ts'
import { type FlowDrawing, type Frame, layFlows, type PlacedNode } from './flow-layout.ts'

const stages = ['source', 'function', 'class'] as const satisfies readonly FlowStage[]

/** The flows as a picture of this size. What it says is in the table below it as well. */
export function FlowChart({ flows, frame }: { flows: BudgetFlows; frame: Frame }) {
  const words = useMessages(bookMessages)
  const drawing = layFlows(flows, frame)
  return (
    <svg
      role="img"
      aria-label={words.flowsLabel}
      width={frame.width}
      height={drawing.height + frame.text * 2}
      viewBox={`0 ${-frame.text * 2} ${frame.width} ${drawing.height + frame.text * 2}`}
    >
      {stages.map((stage) => (
        <StageName key={stage} stage={stage} drawing={drawing} text={frame.text} />
      ))}
      {drawing.links.map(({ from, to, path }) => (
        <path key={`${from} ${to}`} d={path} className={`flow ${kindOf(to)}`} />
      ))}
      {drawing.nodes.map((node) => (
        <NodeBar key={node.id} node={node} bar={drawing.bar} text={frame.text} />
      ))}
    </svg>
  )
}

function StageName({ stage, drawing, text }: { stage: FlowStage; drawing: FlowDrawing; text: number }) {
  const words = useMessages(bookMessages)
  const x = drawing.nodes.find((node) => node.stage === stage)?.x
  if (x === undefined) return null
  return (
    <text x={x} y={-text} className="flow-stage" textAnchor={stage === 'source' ? 'end' : 'start'}>
      {words.stages[stage]}
    </text>
  )
}

function NodeBar({ node, bar, text }: { node: PlacedNode; bar: number; text: number }) {
  const { language } = useLanguage()
  const value = sayInUnits(node.yuan, language)
  const before = node.stage === 'source'
  const x = before ? node.x - 8 : node.x + bar + 8
  const middle = node.y + node.height / 2
  return (
    <g className={`flow-node ${node.stage}`} textAnchor={before ? 'end' : 'start'}>
      <rect x={node.x} y={node.y} width={bar} height={node.height} className={kindOf(node.id)} />
      {before ? (
        <>
          <text x={x} y={middle} lang="zh-CN">
            {short(node.name, 10)}
          </text>
          <text x={x} y={middle + text * 0.9} className="figure">
            {value}
          </text>
        </>
      ) : (
        <text x={x} y={middle + text * 0.25}>
          <tspan lang="zh-CN">{short(node.name, node.stage === 'class' ? 9 : 16)}</tspan>
          <tspan dx={text * 0.5} className="figure">
            {value}
          </tspan>
        </text>
      )}
    </g>
  )
}

/** The class that decides the colour: wages, goods, persons, capital, or the rest. */
function kindOf(id: string): string {
  const [stage, code = ''] = id.split(':')
  return stage === 'class' ? `class-${code}` : (stage ?? '')
}

function short(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}
