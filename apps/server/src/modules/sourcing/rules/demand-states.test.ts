import { DemandAct, DemandState } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedActs, type DemandPart, demandTable, type Standing, stateAfter } from './demand-states.ts'

const at = (state: DemandState, more: Partial<Standing> = {}): Standing => ({
  state,
  ruled: false,
  refusals: 0,
  supervised: false,
  ...more,
})

test.each<[DemandState, DemandPart, string[]]>([
  ['draft', 'asking', ['submit', 'cancel']],
  ['draft', 'asked', []],
  ['submitted', 'asking', ['cancel']],
  ['submitted', 'coordinator', ['pre-check', 'return', 'cancel']],
  ['returned', 'asking', ['submit', 'cancel']],
  ['pre-checked', 'coordinator', ['return', 'cancel', 'dispatch']],
  ['pre-checked', 'asking', []],
  ['dispatched', 'asked', ['confirm', 'disown']],
  ['dispatched', 'asking', []],
  ['dispatched', 'coordinator', ['cancel', 'remind', 'supervise']],
  ['coordinating', 'asked', []],
  ['coordinating', 'coordinator', ['cancel', 'rule']],
  ['confirmed', 'asked', []],
  ['live', 'coordinator', []],
  ['withdrawn', 'coordinator', ['dispatch']],
  ['cancelled', 'coordinator', []],
])('%s: %s may %j', (state, part, acts) => {
  expect(allowedActs(at(state), [part])).toEqual(acts)
})

describe('refusing', () => {
  test.each([
    [0, 'dispatched'],
    [1, 'dispatched'],
    [2, 'coordinating'],
    [5, 'coordinating'],
  ])('after %i refusals the next one leads to %s', (refusals, to) => {
    expect(stateAfter('disown', at('dispatched', { refusals }))).toBe(to)
  })

  test('is over once the office has ruled', () => {
    expect(stateAfter('disown', at('dispatched', { ruled: true, refusals: 2 }))).toBeNull()
    expect(allowedActs(at('dispatched', { ruled: true }), ['asked'])).toEqual(['confirm'])
  })
})

test('supervision begins once', () => {
  expect(allowedActs(at('dispatched', { supervised: true }), ['coordinator'])).not.toContain('supervise')
})

const standings = fc.record({
  state: fc.constantFrom(...DemandState.options),
  ruled: fc.boolean(),
  refusals: fc.nat(6),
  supervised: fc.boolean(),
})

test('what is allowed leads somewhere, and what leads nowhere is allowed to nobody', () => {
  const everybody: DemandPart[] = ['asking', 'asked', 'coordinator']
  fc.assert(
    fc.property(standings, fc.constantFrom(...DemandAct.options), (standing, act) => {
      expect(allowedActs(standing, everybody).includes(act)).toBe(stateAfter(act, standing) !== null)
    }),
  )
})

test('nobody goes round in circles for ever: refusals end before the office at the latest with the third', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), (limit) => {
      let standing = at('dispatched')
      let steps = 0
      while (standing.state === 'dispatched' && steps < 20) {
        standing = {
          ...standing,
          state: stateAfter('disown', standing, limit) ?? 'cancelled',
          refusals: standing.refusals + 1,
        }
        steps += 1
      }
      expect(standing.state).toBe('coordinating')
      expect(steps).toBe(limit)
    }),
  )
})

test('every state but the last ones can be left, and every state can be reached', () => {
  const left = new Set(demandTable.flatMap(({ from }) => from))
  // the duty moves these on by itself: see duty-states.ts
  const byDuty: DemandState[] = ['confirmed', 'mounted', 'live']
  expect(DemandState.options.filter((state) => !left.has(state) && !byDuty.includes(state))).toEqual([
    'cancelled',
  ])
})
