import type { ElementUse, MaterialTypeUse } from '@yimen/contract'
import { expect, test } from 'vitest'
import { deriveNeeds } from './derive.ts'

const use = (element: string, item: string, organ: string, more: Partial<ElementUse> = {}): ElementUse => ({
  element,
  item: { itemId: '01910000-0000-7000-8000-000000000001', code: item, name: item, version: 1 },
  organ: { code: organ, name: organ },
  section: 's',
  group: null,
  required: 'always',
  filledBy: 'applicant',
  computed: false,
  ...more,
})
const paper = (materialType: string, item: string, organ: string): MaterialTypeUse => ({
  materialType,
  item: { itemId: '01910000-0000-7000-8000-000000000001', code: item, name: item, version: 1 },
  organ: { code: organ, name: organ },
  requirement: 'M1',
  name: '营业执照',
  required: 'always',
  exempt: false,
})
const known = {
  elements: new Map([
    ['L01', { name: { zh: '统一社会信用代码', en: 'Credit code' }, source: 'SCJG' }],
    ['P12', { name: { zh: '手机', en: 'Mobile' }, source: 'SELF' }],
  ]),
  organIssued: new Set(['business-licence']),
}

test('the items of one organ make one demand for an element, those of another organ another', () => {
  const { needs } = deriveNeeds(
    [use('L01', 'b', 'WJW'), use('L01', 'a', 'WJW'), use('L01', 'c', 'CGW')],
    [],
    known,
  )
  expect(needs.map(({ asking, code, items }) => [asking, code, items])).toEqual([
    ['WJW', 'L01', ['a', 'b']],
    ['CGW', 'L01', ['c']],
  ])
})

test('what is computed or filled by staff is asked of nobody', () => {
  const uses = [use('L01', 'a', 'WJW', { computed: true }), use('L01', 'a', 'WJW', { filledBy: 'staff' })]
  expect(deriveNeeds(uses, [], known)).toEqual({ needs: [], onlyTheApplicant: 0 })
})

test('what only the applicant knows or makes is counted, and asked of no organ', () => {
  const derived = deriveNeeds(
    [use('P12', 'a', 'WJW'), use('unknown', 'a', 'WJW')],
    [paper('floor-plan', 'a', 'WJW'), paper('business-licence', 'a', 'WJW')],
    known,
  )
  expect(derived.onlyTheApplicant).toBe(3)
  expect(derived.needs.map(({ kind, code }) => `${kind} ${code}`)).toEqual(['material business-licence'])
})
