import { expect, test } from 'vitest'
import { sealSubsidy } from '../testing/seal-subsidy.ts'
import { sampleTable } from '../testing/state-tables.ts'
import { applicable } from './item-version.ts'

const actionsOf = (table: { rows: readonly { actions: readonly string[] }[] }) =>
  table.rows.flatMap((row) => row.actions)

test('an item without special procedures offers none, though its state table is shared with items that have some', () => {
  const { item, table } = sealSubsidy()
  expect(item.content.specialProcedures).toEqual([])
  expect(actionsOf(sampleTable('promised-two-step'))).toContain('pause')
  expect(actionsOf(table)).not.toContain('pause')
  expect(actionsOf(table)).toContain('resume')
})

test('an item with a special procedure can begin it', () => {
  const { item } = sealSubsidy()
  const inspection = {
    code: 'inspection',
    kind: 'inspection',
    name: { zh: '现场核查', en: 'Inspection on the spot' },
    days: 5,
    unit: 'working-day',
  } as const
  const ready = applicable({ ...item, content: { ...item.content, specialProcedures: [inspection] } })
  expect(actionsOf(ready?.table ?? { rows: [] })).toContain('pause')
})

test('an item that is only described here runs no cases', () => {
  const { item } = sealSubsidy()
  const { form: _form, ...described } = item.content
  expect(applicable({ ...item, content: described })).toBeNull()
})
