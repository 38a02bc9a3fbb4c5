import { expect, test } from 'vitest'
import { isFinished } from './is-finished.ts'

test.each(['delivered', 'archived', 'refused', 'not-needed'])('%s can be rated', (status) => {
  expect(isFinished(status)).toBe(true)
})

test.each(['draft', 'submitted', 'accepted', 'reviewing', 'decided', 'released', 'withdrawn', 'lapsed'])(
  '%s cannot be rated',
  (status) => {
    expect(isFinished(status)).toBe(false)
  },
)
