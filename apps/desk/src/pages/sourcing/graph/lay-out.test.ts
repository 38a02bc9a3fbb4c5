import type { GraphEdge, GraphNode } from '@yimen/contract'
import { expect, test } from 'vitest'
import { layOut, nodeAfter, rowHeight } from './lay-out.ts'

const node = (id: string, column: number): GraphNode => ({
  id,
  column,
  kind: 'element',
  name: { zh: id, en: id },
  note: null,
  state: 'live',
  struckOff: false,
})
const edge = (from: string, to: string): GraphEdge => ({ from, to, open: false })
const nodes = [
  node('item', 0),
  node('form', 1),
  node('paper', 1),
  ...Array.from({ length: 9 }, (_, at) => node(`e${at}`, 2)),
  node('s0', 3),
  node('s1', 3),
]
const edges = [
  edge('item', 'form'),
  edge('item', 'paper'),
  ...Array.from({ length: 8 }, (_, at) => edge('form', `e${at}`)),
  edge('paper', 'e8'),
  edge('e0', 's0'),
  edge('e8', 's1'),
]

test('no two nodes of a column overlap, and all lie inside the drawing', () => {
  const { placed, height } = layOut(nodes, edges)
  for (const column of [0, 1, 2, 3]) {
    const places = placed.filter((one) => one.column === column).map(({ y }) => y)
    const sorted = places.toSorted((a, b) => a - b)
    for (const [at, y] of sorted.entries()) {
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + rowHeight).toBeLessThanOrEqual(height)
      if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(rowHeight)
    }
  }
})

test.each([
  ['ArrowRight', 'item', 'form'],
  ['ArrowRight', 'paper', 'e8'],
  ['ArrowLeft', 'e8', 'paper'],
  ['ArrowLeft', 'item', null],
  ['ArrowDown', 'e0', 'e1'],
  ['ArrowUp', 'e0', null],
  ['ArrowRight', 's1', null],
  ['x', 'item', null],
])('%s from %s leads to %j', (key, from, to) => {
  const { placed } = layOut(nodes, edges)
  const led = nodeAfter(key, from, placed, edges)
  if (key === 'ArrowRight' && from === 'item') expect(['form', 'paper']).toContain(led)
  else expect(led).toBe(to)
})
