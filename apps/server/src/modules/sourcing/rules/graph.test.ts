import { ItemContent } from '@yimen/contract'
import { expect, test } from 'vitest'
import { burdenOf, coefficientsFrom, reliefsOf, usualCoefficients } from './burden.ts'
import { drawGraph, type GraphFacts, type Origin } from './graph.ts'

const content = ItemContent.parse({
  name: '卫生许可',
  codes: {},
  type: '01',
  levels: ['4'],
  organ: { code: 'WJW', name: '区卫健委' },
  materials: [
    { code: 'M1', name: '营业执照', materialType: 'licence', source: 'organ' },
    { code: 'M2', name: '健康证明', materialType: 'health', source: 'organ' },
    { code: 'M3', name: '布局图', materialType: 'plan', source: 'applicant' },
  ],
  form: {
    sections: [
      {
        code: 'firm',
        title: { zh: '单位', en: 'Firm' },
        fields: [
          { element: 'L01' },
          { element: 'X01', computed: { rule: 'sum', from: ['L01'] } },
          { element: 'B11' },
          { element: 'P12' },
        ],
      },
    ],
  },
})
const duty = (number: string, organ: string, state: 'confirmed' | 'live', code: string) => ({
  kind: 'material' as const,
  code,
  name: { zh: '电子凭证', en: 'evidence' },
  dutyId: number,
  number,
  organ,
  store: '库',
  cycle: 'daily' as const,
  basis: '法',
  state,
  failing: false,
  measured: true,
})
const none: Origin = { duties: [], asked: null, own: false }
const origins: Record<string, Origin> = {
  L01: { ...none, duties: [duty('D1', 'SCJG', 'live', 'L01')] },
  licence: { ...none, duties: [duty('D1', 'SCJG', 'live', 'licence')] },
  B11: { ...none, asked: { organ: 'WJW', state: 'dispatched' } },
  health: { ...none, asked: { organ: 'WJW', state: 'dispatched' } },
  P12: { ...none, own: true },
}
const facts: GraphFacts = {
  code: 'hygiene',
  content,
  names: new Map([['L01', { zh: '代码', en: 'Code' }]]),
  originOf: (_, code) => origins[code] ?? none,
  organName: (code) => ({ zh: code, en: code }),
}

test('every thing that is asked leads to its source, and what is computed is not asked', () => {
  const { nodes, edges } = drawGraph(facts)
  expect(nodes.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'item/hygiene plain',
    'section/firm plain',
    'element/L01 live',
    'source/D1 live',
    'element/B11 waiting',
    'source/asked/WJW/dispatched waiting',
    'element/P12 own',
    'source/applicant own',
    'material/licence live',
    'evidence/licence live',
    'material/health waiting',
    'evidence/health waiting',
    'material/plan own',
  ])
  const ends = new Set(edges.map(({ to }) => to))
  expect(nodes.filter(({ id, column }) => column > 0 && !ends.has(id))).toEqual([])
  expect(edges.filter(({ open }) => open).map(({ from, to }) => `${from}→${to}`)).toEqual([
    'item/hygiene→section/firm',
    'section/firm→element/B11',
    'element/B11→source/asked/WJW/dispatched',
    'item/hygiene→material/health',
    'material/health→evidence/health',
    'evidence/health→source/asked/WJW/dispatched',
  ])
})

test('the burden counts what is asked, what is prefilled or struck off, and how low it could be', () => {
  expect(burdenOf(facts, usualCoefficients)).toEqual({
    fields: { asked: 3, prefilled: 1, left: 2 },
    materials: { asked: 3, struckOff: 1, left: 2 },
    minutes: { before: 28.5, now: 19, possible: 9.5 },
    coefficients: { field: 1.5, material: 8 },
  })
})

test('what would help most comes first, with its next step and who else gains', () => {
  const reliefs = reliefsOf(facts, usualCoefficients, (_, code) =>
    code === 'health' ? ['hygiene', 'food', 'school'] : ['hygiene'],
  )
  expect(reliefs).toEqual([
    {
      organ: 'WJW',
      organName: 'WJW',
      step: 'confirm',
      fields: [{ zh: 'B11', en: 'B11' }],
      materials: [{ zh: '健康证明', en: '健康证明' }],
      minutes: 9.5,
      otherItems: 2,
    },
  ])
})

test('the district sets what a field and a material cost', () => {
  expect(coefficientsFrom([{ code: 'sourcing.minutes-per-field', value: 2 }])).toEqual({
    field: 2,
    material: 8,
  })
})
