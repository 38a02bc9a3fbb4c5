import { Condition } from '@yimen/contract/forms/condition.ts'
import type { Value } from '@yimen/contract/forms/form-value.ts'
import { describe, expect, it, test } from 'vitest'
import { evaluateCondition } from './evaluate-condition.ts'

function holds(condition: unknown, elements: Record<string, Value>, situations: Record<string, Value> = {}) {
  return evaluateCondition(Condition.parse(condition), {
    element: (code) => elements[code],
    situation: (code) => situations[code],
  })
}

test.each([
  [{ element: 'X07', is: '2' }, { X07: '2' }, true],
  [{ element: 'X07', is: '2' }, { X07: '1' }, false],
  [{ element: 'X07', is: '2' }, {}, false],
  [{ element: 'X07', isNot: '2' }, { X07: '1' }, true],
  [{ element: 'X07', isNot: '2' }, {}, false],
  [{ element: 'C02', is: '04' }, { C02: ['01', '04'] }, true],
  [{ element: 'C02', isNot: '04' }, { C02: ['01', '04'] }, false],
  [{ element: 'C02', in: ['02', '03'] }, { C02: ['01', '04'] }, false],
  [{ element: 'B14', is: false }, { B14: false }, true],
  [{ element: 'B14', is: false }, {}, false],
  [{ element: 'B14', known: true }, { B14: false }, true],
  [{ element: 'P01', known: true }, { P01: '' }, false],
  [{ element: 'C02', known: false }, { C02: [] }, true],
  [{ element: 'L15', above: 10 }, { L15: 11 }, true],
  [{ element: 'L15', above: 10 }, { L15: 10 }, false],
  [{ element: 'L23', below: '100.00' }, { L23: '99.99' }, true],
  [{ element: 'L23', above: '9' }, { L23: '10.5' }, true],
  [{ element: 'L06', below: '2026-01-01' }, { L06: '2025-12-31' }, true],
  [{ element: 'L06', above: '2026-01-01' }, { L06: 'soon' }, false],
  [{ element: 'L15', is: 1 }, { L15: '1.0' }, true],
  [{ not: { element: 'P01', known: true } }, {}, true],
  [
    {
      all: [
        { element: 'A', is: 1 },
        { element: 'B', is: 2 },
      ],
    },
    { A: 1, B: 2 },
    true,
  ],
  [
    {
      any: [
        { element: 'A', is: 1 },
        { element: 'B', is: 2 },
      ],
    },
    { A: 3, B: 2 },
    true,
  ],
])('%j of %j is %j', (condition, elements, expected) => {
  expect(holds(condition, elements)).toBe(expected)
})

describe('a condition', () => {
  it('reads answers to situations, several at once where several may be chosen', () => {
    expect(holds({ situation: 'S2', is: 'care' }, {}, { S2: ['age', 'care'] })).toBe(true)
  })
  it.each([
    { element: 'A' },
    { element: 'A', situation: 'S1', is: '1' },
    { element: 'A', is: 1, isNot: 2 },
    { all: [] },
    { in: ['1'] },
    { element: 'A', matches: '.*' },
  ])('is refused by its schema when it is %j', (condition) => {
    expect(Condition.safeParse(condition).success).toBe(false)
  })
})
