import { expect, it } from 'vitest'
import { PackItem, PackStateTable } from './catalogue.ts'
import { completeItem } from './complete-item.ts'

const step = { code: 'decide', name: { zh: '决定', en: 'Decision' }, role: 'decider', limitDays: 1 }
const table = PackStateTable.parse({
  name: 'short',
  steps: [step],
  correctionDays: 5,
  deliverDays: 10,
  rows: [
    { status: 'draft', role: 'applicant', actions: ['submit'], read: ['*'], write: ['*'] },
    { status: 'accepted', role: 'reviewer', actions: ['review'], read: ['*', '-P12'] },
    { status: 'accepted', role: 'clerk', actions: [], read: ['P01', 'L02'] },
    { status: 'reviewing', role: 'decider', actions: ['decide'], read: ['*'], write: ['@staff'] },
  ],
})
const item = PackItem.parse({
  code: 'sample',
  stateTableName: 'short',
  content: {
    name: '样例事项',
    codes: {},
    type: '20',
    levels: ['4'],
    organ: { code: 'ZWFW', name: '样例部门' },
    form: {
      sections: [
        {
          code: 'all',
          title: { zh: '全部', en: 'All' },
          fields: [
            { element: 'P01' },
            { element: 'P12' },
            { group: 'seals', label: { zh: '印章', en: 'Seals' }, fields: [{ element: 'C02' }] },
            { element: 'C12', filledBy: 'staff' },
          ],
        },
      ],
    },
  },
})

it('works the signs of a template out against the form, repeat groups included', () => {
  const rows = completeItem(item, [table])?.stateTable?.rows.map(({ read, write }) => [read, write])
  expect(rows).toEqual([
    [['*'], ['*']],
    [['P01', 'C02', 'C12'], []],
    [['P01'], []],
    [['*'], ['C12']],
  ])
})

it('puts an item’s own review steps in place of the template’s', () => {
  const own = { ...step, role: 'decider' as const, limitDays: 3 }
  expect(completeItem({ ...item, reviewSteps: [own] }, [table])?.stateTable?.steps).toEqual([own])
  expect(completeItem(item, [table])?.stateTable?.steps).toEqual([step])
})

it('answers nothing when no template has the name', () => {
  expect(completeItem(item, [])).toBeUndefined()
})
