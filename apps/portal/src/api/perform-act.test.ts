import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { performAct } from './perform-act.ts'
import { NetworkError, ProblemError } from './problem-error.ts'

const sessionForAct = vi.hoisted(() => vi.fn<(afresh: boolean) => Promise<{ csrfToken: string }>>())
vi.mock('./session.ts', () => ({ sessionForAct }))

const page = new EventTarget()
const refusal = (status: number, code: string) =>
  new ProblemError({ type: `urn:yimen:problem:${code}`, status, code, title: code, detail: code })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  sessionForAct.mockReset().mockResolvedValue({ csrfToken: 'token' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('one act', () => {
  it('is sent again under the same key when no answer came, and says that it waits', async () => {
    const keys: string[] = []
    const waiting = vi.fn()
    const send = vi.fn(async ({ key }: { key: string }) => {
      keys.push(key)
      if (keys.length < 3) throw new NetworkError('cut')
      return 'done'
    })
    const answer = performAct('k1', send, waiting)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await answer).toBe('done')
    expect(keys).toEqual(['k1', 'k1', 'k1'])
    expect(waiting).toHaveBeenCalledTimes(2)
  })

  it('is sent at once when the network comes back', async () => {
    const send = vi.fn().mockRejectedValueOnce(new NetworkError('cut')).mockResolvedValue('done')
    const answer = performAct('k1', send, () => {})
    await vi.advanceTimersByTimeAsync(1)
    page.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(await answer).toBe('done')
  })

  it('gives up in the end and tells why', async () => {
    const send = vi.fn().mockRejectedValue(new NetworkError('cut'))
    const answer = performAct('k1', send, () => {})
    const failed = expect(answer).rejects.toBeInstanceOf(NetworkError)
    await vi.advanceTimersByTimeAsync(60_000)
    await failed
    expect(send).toHaveBeenCalledTimes(4)
  })

  it('takes a refusal as the answer', async () => {
    const send = vi.fn().mockRejectedValue(refusal(422, 'cases.incomplete'))
    await expect(performAct('k1', send, () => {})).rejects.toBeInstanceOf(ProblemError)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('renews a CSRF token once', async () => {
    const send = vi.fn().mockRejectedValueOnce(refusal(403, 'platform.csrf')).mockResolvedValue('done')
    expect(await performAct('k1', send, () => {})).toBe('done')
    expect(sessionForAct.mock.calls.map(([afresh]) => afresh)).toEqual([false, true, false])
  })
})
