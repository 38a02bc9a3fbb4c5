import type { BudgetFlows } from '@yimen/contract'
import { describe, expect, it } from 'vitest'
import { layFlows } from './flow-layout.ts'

const node = (stage: 'source' | 'function' | 'class', code: string, yuan: string) => ({
  id: `${stage}:${code}`,
  stage,
  code,
  name: code,
  yuan,
})
const link = (from: string, to: string, yuan: string) => ({ from, to, yuan, table: 9, lines: [1] })
const flows: BudgetFlows = {
  digits: 7,
  nodes: [
    node('source', 'general', '1000.00'),
    node('function', '2010301', '999.99'),
    node('function', '2010302', '0.01'),
    node('class', '301', '1000.00'),
  ],
  links: [
    link('source:general', 'function:2010301', '999.99'),
    link('source:general', 'function:2010302', '0.01'),
    link('function:2010301', 'class:301', '999.99'),
    link('function:2010302', 'class:301', '0.01'),
  ],
  gaps: [],
}

describe('the drawing of the flows', () => {
  const drawing = layFlows(flows, { width: 1000, text: 20 })

  it('has every node and every link, the smallest too', () => {
    expect(drawing.nodes).toHaveLength(4)
    expect(drawing.links).toHaveLength(4)
    expect(drawing.nodes.every(({ height }) => height >= 2)).toBe(true)
  })

  it('leaves room for a label at every bar, and keeps inside its height', () => {
    const column = drawing.nodes.filter(({ stage }) => stage === 'function')
    const [first, second] = column.map(({ y, height }) => y + height / 2)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(20)
    expect(drawing.nodes.every(({ y, height }) => y >= 0 && y + height <= drawing.height + 0.1)).toBe(true)
  })

  it('draws nothing of nothing without a fault', () => {
    expect(layFlows({ digits: 7, nodes: [], links: [], gaps: [] }, { width: 600, text: 20 })).toMatchObject({
      nodes: [],
      links: [],
    })
  })
})
