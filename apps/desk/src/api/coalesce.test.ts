import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { coalesce } from './coalesce.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first call acts at once, a burst after it acts once at the end', () => {
  const act = vi.fn()
  const { call } = coalesce(act, 500)
  call()
  expect(act).toHaveBeenCalledTimes(1)
  for (let each = 0; each < 20; each += 1) call()
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(500)
  expect(act).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(5_000)
  expect(act).toHaveBeenCalledTimes(2)
})

test('after a quiet time a call acts at once again', () => {
  const act = vi.fn()
  const { call } = coalesce(act, 500)
  call()
  vi.advanceTimersByTime(600)
  call()
  expect(act).toHaveBeenCalledTimes(2)
})

test('once stopped, nothing is done any more', () => {
  const act = vi.fn()
  const { call, stop } = coalesce(act, 500)
  call()
  call()
  stop()
  vi.advanceTimersByTime(1_000)
  expect(act).toHaveBeenCalledTimes(1)
})
