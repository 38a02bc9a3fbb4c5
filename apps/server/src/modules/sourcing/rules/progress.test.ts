import { DemandState } from '@yimen/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressBy, progressOf } from './progress.ts'

const row = fc.record({
  state: fc.constantFrom(...DemandState.options),
  organ: fc.constantFrom('A', 'B', null),
  level: fc.constantFrom('department' as const, 'subdistrict' as const, null),
  overdue: fc.boolean(),
})

test('everything that counts is answered, waiting or before, once', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const { total, answered, waiting, before, overdue } = progressOf(rows)
      expect(answered + waiting + before).toBe(total)
      expect(overdue).toBeLessThanOrEqual(waiting)
      expect(total).toBe(rows.filter(({ state }) => state !== 'cancelled').length)
    }),
  )
})

test('groups add up to the whole, those with most left first', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const groups = progressBy(rows, ({ organ }) => organ)
      expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(progressOf(rows).total)
      const left = groups.map(({ total, answered }) => total - answered)
      expect(left).toEqual(left.toSorted((a, b) => b - a))
    }),
  )
})
