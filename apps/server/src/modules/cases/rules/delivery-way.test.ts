import { expect, test } from 'vitest'
import { deliveryWay } from './delivery-way.ts'

test.each([
  [{}, 'electronic'],
  [{ X07: '1' }, 'counter'],
  [{ X07: '2' }, 'express'],
  [{ X07: '3' }, 'locker'],
  [{ X07: '4' }, 'electronic'],
  [{ X07: 'toString' }, 'electronic'],
  [{ X07: '9' }, 'electronic'],
  [{ X07: true }, 'electronic'],
])('%o is delivered: %s', (values, way) => {
  expect(deliveryWay(values)).toBe(way)
})
