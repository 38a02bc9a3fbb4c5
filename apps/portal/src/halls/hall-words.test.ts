import { expect, test } from 'vitest'
import { hoursOf, rangesOf } from './hall-words.ts'

test.each([
  [[51], '51', '51'],
  [[1, 2, 3], '1–3', '1–3'],
  [[1, 2, 5, 7, 8], '1–2、5、7–8', '1–2, 5, 7–8'],
  [[], '', ''],
])('counters %j are said as %s', (numbers, zh, en) => {
  expect(rangesOf(numbers, 'zh')).toBe(zh)
  expect(rangesOf(numbers, 'en')).toBe(en)
})

test('hours are said without leading noughts, the lunch break left out', () => {
  const hours = [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '17:00' },
  ]
  expect(hoursOf(hours, 'zh')).toBe('9:00–12:00、13:30–17:00')
  expect(hoursOf(hours, 'en')).toBe('9:00–12:00, 13:30–17:00')
})
