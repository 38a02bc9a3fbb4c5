import { expect, test } from 'vitest'
import { monthsLater } from './months-later.ts'

test.each([
  ['2026-09-22', 12, '2027-09-21'],
  ['2026-09-22', 6, '2027-03-21'],
  ['2026-10-01', 3, '2026-12-31'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
])('%s and %s months end on %s', (day, months, end) => expect(monthsLater(day, months)).toBe(end))
