import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import type { Kernel } from '../actions/perform.ts'
import { performAsSystem } from '../actions/perform-as-system.ts'
import { readEvents } from '../events/log.ts'
import { defineModule } from '../modules/module.ts'
import { type Jobs, openJobs } from './index.ts'

let server: TestServer
let kernel: Kernel
let jobs: Jobs
const seen: string[] = []
let failures = 0

const kitchen = defineModule({
  name: 'kitchen',
  routes: [],
  policy: {},
  subscriptions: [
    {
      name: 'kitchen.serve-tea',
      on: ['kitchen.kettle-boiled'],
      async run(scope, event) {
        if (failures > 0) {
          failures -= 1
          throw new Error('no cups')
        }
        seen.push(`${event.subject.id}:${event.actor.kind}:${String(event.data.degrees)}`)
        scope.append({ subject: event.subject, type: 'kitchen.tea-served', data: {} })
      },
    },
    {
      name: 'kitchen.praise-tea',
      on: ['kitchen.tea-served'],
      run: async (scope, event) => void seen.push(`${event.subject.id}:praised:${scope.who.kind}`),
    },
  ],
  jobs: [
    {
      name: 'kitchen.boil-kettle',
      cron: '0 3 * * *',
      async run(scope) {
        scope.append({
          subject: { type: 'kettle', id: randomUUID() },
          type: 'kitchen.nobody-cares',
          data: {},
        })
        return 2
      },
    },
  ],
})

beforeAll(async () => {
  server = await testServer({ modules: [kitchen] })
  kernel = {
    database: server.database,
    clock: server.clock,
    ruleOf: () => ({ to: 'anyone' }),
    enqueueing: (events) => jobs.enqueueing(events),
    announce: () => undefined,
  }
  jobs = openJobs({
    url: server.database.url,
    kernel,
    modules: [kitchen],
    districts: async () => ['110102', '110101'],
    log: server.http.log,
  })
})
afterAll(async () => {
  await jobs.stop()
  await server.close()
})

function boil(kettle: string, then?: () => never) {
  return performAsSystem(kernel, '110102', 'test', async (scope) => {
    scope.append({
      subject: { type: 'kettle', id: kettle },
      type: 'kitchen.kettle-boiled',
      data: { degrees: 100 },
    })
    then?.()
  })
}

test('an event reaches its subscriber, and what the subscriber appends reaches the next one', async () => {
  const kettle = randomUUID()
  await boil(kettle)
  expect(await jobs.processAll()).toBe(2)
  expect(seen).toContain(`${kettle}:system:100`)
  expect(seen).toContain(`${kettle}:praised:system`)
  const history = await server.inDistrict((tx) => readEvents(tx, '110102', kettle))
  expect(history.map((event) => event.type)).toEqual(['kitchen.kettle-boiled', 'kitchen.tea-served'])
})

test('a rolled-back action leaves no job behind', async () => {
  const kettle = randomUUID()
  const refused = boil(kettle, () => {
    throw new Error('the kettle fell')
  })
  await expect(refused).rejects.toThrow('the kettle fell')
  expect(await jobs.processAll()).toBe(0)
})

test('a failing reaction is tried again until it succeeds, and is done once', async () => {
  const kettle = randomUUID()
  failures = 3
  await boil(kettle)
  await jobs.processAll()
  expect(seen.filter((line) => line.startsWith(`${kettle}:system`))).toHaveLength(1)
  expect(await jobs.failed()).toEqual([])
})

test('what fails every time is kept visibly and can be sent round again', async () => {
  const kettle = randomUUID()
  failures = 9
  await boil(kettle)
  await jobs.processAll()
  expect(await jobs.failed()).toMatchObject([
    { queue: 'reactions', data: { subscription: 'kitchen.serve-tea' }, error: { message: 'Error: no cups' } },
  ])
  expect(await jobs.retryFailed()).toBe(1)
  await jobs.processAll()
  expect(seen.filter((line) => line.startsWith(`${kettle}:system`))).toHaveLength(1)
  expect(await jobs.failed()).toEqual([])
})

test('work with a key is done once', async () => {
  let times = 0
  const once = () =>
    performAsSystem(kernel, '110102', 'test', async () => ++times, { key: 'once upon a time' })
  expect(await once()).toBe(1)
  expect(await once()).toBeUndefined()
  expect(times).toBe(1)
})

test('a scheduled job runs in every district', async () => {
  expect(await jobs.runNow('kitchen.boil-kettle')).toBe(4)
  await expect(jobs.runNow('kitchen.no-such-job')).rejects.toThrow('kitchen.no-such-job')
})

test('workers pick up what is queued by themselves', async () => {
  const kettle = randomUUID()
  await jobs.start()
  await boil(kettle)
  await expect.poll(() => seen, { timeout: 10_000 }).toContain(`${kettle}:praised:system`)
})
