import type { Condition } from '@yimen/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparisons, conditionOf, draftOf, partsOf, testOf } from './condition-draft.ts'

test.each<[string, Condition, boolean]>([
  ['one test', { element: 'A', is: '1' }, true],
  [
    'several of which all have to hold',
    {
      all: [
        { element: 'A', known: true },
        { element: 'B', above: '3' },
      ],
    },
    true,
  ],
  [
    'several of which any has to hold',
    {
      any: [
        { element: 'A', isNot: 'x' },
        { element: 'B', below: '3' },
      ],
    },
    true,
  ],
  ['one nested in another', { all: [{ any: [{ element: 'A', is: '1' }] }] }, false],
  ['a negation', { not: { element: 'A', is: '1' } }, false],
  ['one of several values', { element: 'A', in: ['1', '2'] }, false],
  ['a situation, which belongs to the item', { situation: 'S1', is: 'self' }, false],
])('%s can be built line by line or not', (_, condition, lines) => {
  expect(draftOf(condition) !== null).toBe(lines)
})

const line = fc
  .record({
    element: fc.constantFrom('A', 'B'),
    comparison: fc.constantFrom(...comparisons),
    value: fc.constantFrom('1', '2026-01-01', 'x'),
  })
  .map(({ element, comparison, value }) => testOf(element, comparison, value, false))

test('lines come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom('all', 'any'), (tests, mode) => {
      const draft = draftOf(conditionOf({ mode, tests }))
      expect(draft?.tests).toEqual(tests)
      for (const each of tests) {
        const { element, comparison, value } = partsOf(each)
        expect(testOf(element, comparison, value, false)).toEqual(each)
      }
    }),
  )
})

test('a yes or no is compared as such', () => {
  expect(testOf('A', 'is', 'true', true)).toEqual({ element: 'A', is: true })
  expect(testOf('A', 'isNot', 'false', true)).toEqual({ element: 'A', isNot: false })
})
