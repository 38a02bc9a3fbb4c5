import type { GraphEdge, GraphNode } from '@yimen/contract'

/** Where a node stands, in steps of one row from the top of its column. */
export type Placed = GraphNode & { readonly x: number; readonly y: number; readonly width: number }

/** Sizes of the drawing in pixels: four columns, rows of one height. */
export const columnX = [0, 190, 420, 680] as const
export const columnWidth = [150, 190, 220, 280] as const
export const rowHeight = 44
export const nodeHeight = 36

/**
 * Places the nodes in their columns. The longest column sets the height; the others are spread so that each node stands
 * near the middle of what it is linked to, without two on one place.
 */
export function layOut(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): { placed: Placed[]; height: number } {
  const columns = [0, 1, 2, 3].map((column) => nodes.filter((node) => node.column === column))
  const longest = Math.max(1, ...columns.map((column) => column.length))
  const height = longest * rowHeight
  const at = new Map<string, number>()
  const middle = columns[2] ?? []
  spread(
    middle,
    middle.map((_, index) => index * rowHeight),
    height,
    at,
  )
  // the item stands at the top, where one begins to read
  for (const { id } of columns[0] ?? []) at.set(id, 0)
  for (const column of [1, 3]) {
    const own = columns[column] ?? []
    const wished = own.map(({ id }) => {
      const near = edges
        .flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
        .flatMap((other) => at.get(other) ?? [])
      return near.length === 0 ? 0 : near.reduce((sum, y) => sum + y, 0) / near.length
    })
    spread(own, wished, height, at)
  }
  const placed = nodes.map((node) => ({
    ...node,
    x: columnX[node.column] ?? 0,
    y: at.get(node.id) ?? 0,
    width: columnWidth[node.column] ?? 150,
  }))
  return { placed, height }
}

/** Gives each node its wished place or the next free one below, and moves all up where the end would be passed. */
function spread(
  nodes: readonly GraphNode[],
  wished: readonly number[],
  height: number,
  at: Map<string, number>,
): void {
  const order = nodes.map((node, index) => ({ id: node.id, wish: wished[index] ?? 0 }))
  order.sort((a, b) => a.wish - b.wish)
  let free = 0
  for (const { id, wish } of order) {
    const y = Math.max(free, wish)
    at.set(id, y)
    free = y + rowHeight
  }
  let below = height
  for (const { id } of order.toReversed()) {
    const y = Math.min(at.get(id) ?? 0, below - rowHeight)
    at.set(id, Math.max(0, y))
    below = y
  }
}

/** The node that an arrow key leads to: along a link to the left or right, or to the next in the column. */
export function nodeAfter(
  key: string,
  here: string,
  placed: readonly Placed[],
  edges: readonly GraphEdge[],
): string | null {
  const node = placed.find(({ id }) => id === here)
  if (!node) return null
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const linked = edges.flatMap(({ from, to }) => {
      if (key === 'ArrowRight') return from === here ? [to] : []
      return to === here ? [from] : []
    })
    const near = placed
      .filter(({ id }) => linked.includes(id))
      .toSorted((a, b) => Math.abs(a.y - node.y) - Math.abs(b.y - node.y))
    return near[0]?.id ?? null
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const column = placed.filter((one) => one.column === node.column).toSorted((a, b) => a.y - b.y)
  return column[column.findIndex(({ id }) => id === here) + (key === 'ArrowDown' ? 1 : -1)]?.id ?? null
}
