import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { Batch } from './batch.ts'

/** The wire as far as a batch needs one: what was sent, by name. */
function wire() {
  const sent: string[] = []
  const note = (name: string) => () => void sent.push(name)
  const stream = Object.assign(new EventEmitter(), {
    cork: note('cork'),
    uncork: note('uncork'),
    destroy: note('destroy'),
  })
  return {
    sent,
    connection: {
      stream,
      parse: note('parse'),
      bind: note('bind'),
      describe: note('describe'),
      execute: note('execute'),
      sync: note('sync'),
      close: note('close'),
    },
  }
}
const statement = { name: 'one', text: 'SELECT 1', values: [] }

function sendOn(line: ReturnType<typeof wire>, batch: Batch) {
  Reflect.apply(batch.submit, batch, [line.connection])
}

test('a batch leaves in one packet with one Sync; what is known is neither parsed nor described again', async () => {
  const line = wire()
  const first = new Batch(1000)
  const answered = first.add(statement)
  sendOn(line, first)
  expect(line.sent).toEqual(['cork', 'parse', 'bind', 'describe', 'execute', 'sync', 'uncork'])
  first.handleCommandComplete({ text: 'SELECT 0' })
  first.handleReadyForQuery()
  expect(await answered).toEqual({ command: 'SELECT', count: 0, rows: [] })

  line.sent.length = 0
  const second = new Batch(1000)
  const both = Promise.allSettled([second.add(statement), second.add({ ...statement, name: undefined })])
  sendOn(line, second)
  expect(line.sent).toEqual([
    'cork',
    'bind',
    'execute',
    'parse',
    'bind',
    'describe',
    'execute',
    'sync',
    'uncork',
  ])
  second.handleError(new Error('gone'))
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])

  line.sent.length = 0
  const third = new Batch(1000)
  third.add(statement).catch(() => undefined)
  sendOn(line, third)
  expect(line.sent).toEqual(['cork', 'close', 'parse', 'bind', 'describe', 'execute', 'sync', 'uncork'])
  third.handleError(new Error('gone'))
})

test('a database that says nothing for too long is cut off, and whoever waits is told', async () => {
  vi.useFakeTimers()
  try {
    const line = wire()
    const batch = new Batch(30_000)
    const answered = batch.add(statement)
    sendOn(line, batch)
    vi.advanceTimersByTime(29_999)
    expect(line.sent).not.toContain('destroy')
    vi.advanceTimersByTime(1)
    expect(line.sent).toContain('destroy')
    await expect(answered).rejects.toThrow('Query read timeout')
  } finally {
    vi.useRealTimers()
  }
})
