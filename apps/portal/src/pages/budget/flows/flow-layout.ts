import type { BudgetFlows, FlowNode, FlowStage } from '@yimen/contract'

/** Widths and heights in the units of the drawing, which are CSS pixels. `text` is the height of a line of a label. */
export type Frame = { readonly width: number; readonly text: number }

export type PlacedNode = FlowNode & { readonly x: number; readonly y: number; readonly height: number }
export type PlacedLink = {
  readonly from: string
  readonly to: string
  readonly yuan: string
  readonly path: string
}
export type FlowDrawing = {
  readonly height: number
  readonly bar: number
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

const stages = ['source', 'function', 'class'] as const satisfies readonly FlowStage[]
const bar = 10
const thinnest = 0.75

/**
 * Places the flows: three columns of bars, as high as the money that passes through, with room for a label each. Only
 * here does money become a float, to be drawn.
 */
export function layFlows({ nodes, links }: BudgetFlows, { width, text }: Frame): FlowDrawing {
  const total = Math.max(1, ...stages.map((stage) => sum(nodes.filter((node) => node.stage === stage))))
  const scale = (text * 18) / total
  const lanes: Record<FlowStage, number> = {
    source: width * 0.2,
    function: width * 0.42,
    class: width * 0.78,
  }
  const columns = stages.map((stage) =>
    placeColumn(
      nodes.filter((node) => node.stage === stage),
      scale,
      text,
    ),
  )
  const height = Math.max(...columns.map((column) => column.height))
  const placed = new Map<string, PlacedNode>()
  for (const [at, column] of columns.entries()) {
    const stage = stages[at]
    if (!stage) continue
    for (const { node, y, size } of column.bars)
      placed.set(node.id, { ...node, x: lanes[stage], y: y + (height - column.height) / 2, height: size })
  }
  return { height, bar, nodes: [...placed.values()], links: placeLinks(links, placed, scale) }
}

function placeColumn(nodes: readonly FlowNode[], scale: number, text: number) {
  const gap = text * 0.5
  let y = 0
  const bars = [...nodes]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map((node) => {
      const size = Math.max(2, Number(node.yuan) * scale)
      const slot = Math.max(size, text * 2)
      const bar = { node, size, y: y + (slot - size) / 2 }
      y += slot + gap
      return bar
    })
  return { bars, height: Math.max(0, y - gap) }
}

/** Links leave and arrive in the order of the bars at their other end, so that few of them cross. */
function placeLinks(
  links: BudgetFlows['links'],
  placed: ReadonlyMap<string, PlacedNode>,
  scale: number,
): PlacedLink[] {
  const left = new Map<string, number>()
  const right = new Map<string, number>()
  const yOf = (id: string) => placed.get(id)?.y ?? 0
  const inOrder = [...links].sort(
    (one, other) => yOf(one.from) - yOf(other.from) || yOf(one.to) - yOf(other.to),
  )
  return inOrder.flatMap(({ from, to, yuan }) => {
    const [start, end] = [placed.get(from), placed.get(to)]
    if (!start || !end) return []
    const thick = Math.max(thinnest, Number(yuan) * scale)
    const y1 = start.y + (right.get(from) ?? 0)
    const y2 = end.y + (left.get(to) ?? 0)
    right.set(from, (right.get(from) ?? 0) + thick)
    left.set(to, (left.get(to) ?? 0) + thick)
    return [{ from, to, yuan, path: ribbon(start.x + bar, y1, end.x, y2, thick) }]
  })
}

function ribbon(x1: number, y1: number, x2: number, y2: number, thick: number): string {
  const middle = (x1 + x2) / 2
  const n = (value: number) => value.toFixed(1)
  const upper = `M${n(x1)} ${n(y1)}C${n(middle)} ${n(y1)} ${n(middle)} ${n(y2)} ${n(x2)} ${n(y2)}`
  const lower = `L${n(x2)} ${n(y2 + thick)}C${n(middle)} ${n(y2 + thick)} ${n(middle)} ${n(y1 + thick)} ${n(x1)} ${n(y1 + thick)}Z`
  return upper + lower
}

function sum(nodes: readonly FlowNode[]): number {
  return nodes.reduce((total, { yuan }) => total + Number(yuan), 0)
}
