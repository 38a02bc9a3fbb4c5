import { DemandState } from '@yimen/contract'
import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../platform/calendar/index.ts'
import { dueIn, termsFrom, usualTerms } from './deadlines.ts'
import { isWaiting } from './demand-states.ts'

const calendar = stateCouncilCalendar()

test.each([
  ['submitted', 'authorise', '2026-09-24', '2026-09-29'],
  ['dispatched', 'authorise', '2026-09-24', '2026-10-09'],
  ['dispatched', 'collect', '2026-09-28', '2026-10-16'],
  ['coordinating', 'collect', '2026-04-30', '2026-05-07'],
] as const)('%s to %s on %s waits until %s, make-up days counted', (state, path, today, due) => {
  expect(dueIn(state, path, today, usualTerms, calendar)).toBe(due)
})

test('a clock runs exactly in the states in which somebody has to act', () => {
  for (const state of DemandState.options)
    expect(dueIn(state, 'authorise', '2026-09-22', usualTerms, calendar) !== null).toBe(isWaiting(state))
})

test('a district sets its own days; nonsense is not taken', () => {
  expect(
    termsFrom([
      { code: 'sourcing.answer-days', value: 3 },
      { code: 'sourcing.check-days', value: 'soon' },
      { code: 'sourcing.refusals', value: 0 },
      { code: 'sourcing.prefix', value: 'XC' },
    ]),
  ).toEqual({ ...usualTerms, answerDays: 3, refusals: 1, prefix: 'XC' })
})
