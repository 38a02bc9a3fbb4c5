import { randomUUID } from 'node:crypto'
import { countMyNotices, listMyNotices, listTextMessages, Problem, readNotices } from '@yimen/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Person, type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import type { Resident } from '../../platform/auth/who.ts'
import { developmentTextProvider, tell, useTextProvider } from './index.ts'
import { sendTextMessage } from './jobs/send-text-message.ts'
import { notifyModule } from './module.ts'

let server: TestServer
let who: Resident
let person: Person
beforeAll(async () => {
  server = await testServer({ modules: [notifyModule] })
})
afterAll(() => server.close())
beforeEach(() => {
  who = { kind: 'resident', subjectId: randomUUID(), name: '林知夏', represents: [] }
  person = server.as(who)
  useTextProvider(developmentTextProvider)
})

const administrator = () =>
  server.as({
    kind: 'staff',
    staffId: randomUUID(),
    account: 'test.admin',
    name: '测试员',
    posts: [{ organ: '*', organName: '*', role: 'system-administrator', items: null }],
  })
const say = (key: string, phone: string | null = null) =>
  server.runJob({
    name: 'test.tell',
    cron: '',
    run: async (scope) =>
      Number(
        await tell(scope, {
          subjectId: who.subjectId,
          kind: 'draft-ending',
          key,
          title: { zh: `关于 ${key}`, en: `About ${key}` },
          words: { zh: '说明', en: 'Words' },
          link: '/matters',
          phone,
        }),
      ),
  })
const list = async (limit = 50, cursor = '') => {
  const { body } = await person.get(`/api/my/notices?limit=${limit}${cursor && `&cursor=${cursor}`}`)
  return listMyNotices.response.parse(body)
}
const unread = async () => countMyNotices.response.parse((await person.get(countMyNotices.path)).body).unread
const sendNewest = async () => {
  const event = server.events.findLast(({ type }) => type === 'notify.text-message-written')
  if (!event) throw new Error('no message was written')
  await server.runJob({
    name: 'test.send',
    cron: '',
    run: (scope) => sendTextMessage.run(scope, event).then(() => 1),
  })
}
const messages = async () =>
  listTextMessages.response.parse((await administrator().get(listTextMessages.path)).body)

test('under one key a person is told once', async () => {
  expect([await say('a'), await say('a'), await say('b')]).toEqual([1, 0, 1])
  expect((await list()).rows.map(({ title }) => title.zh)).toEqual(['关于 b', '关于 a'])
  expect(server.touched).toContain(`notices:${who.subjectId}`)
})

test('pages follow one another without gap or repeat', async () => {
  for (const key of ['1', '2', '3', '4', '5']) await say(key)
  const first = await list(2)
  const second = await list(2, first.next ?? '')
  const third = await list(2, second.next ?? '')
  const titles = [first, second, third].flatMap(({ rows }) => rows.map(({ title }) => title.en))
  expect(titles).toEqual(['About 5', 'About 4', 'About 3', 'About 2', 'About 1'])
  expect(third.next).toBeNull()
})

test('reading them is remembered, and nobody reads or marks what is somebody else’s', async () => {
  await say('mine')
  const [notice] = (await list()).rows
  const other = server.as({ kind: 'resident', subjectId: randomUUID(), name: '顾远舟', represents: [] })
  expect((await other.get(listMyNotices.path)).body).toEqual({ rows: [], next: null })
  await other.post(readNotices.path, { noticeIds: [notice?.noticeId] })
  expect(await unread()).toBe(1)
  expect((await person.post(readNotices.path, { noticeIds: [notice?.noticeId] })).body).toEqual({ unread: 0 })
  expect((await list()).rows[0]?.readAt).not.toBeNull()
})

test('a text message goes out once; when the provider is away it waits and goes later', async () => {
  const sent: string[] = []
  let away = true
  useTextProvider({
    name: 'test',
    words: { zh: '测试', en: 'Test' },
    send: async ({ id, text }) => {
      if (away) throw new Error('no line')
      sent.push(text)
      return { state: 'handed-over', reference: id }
    },
  })
  await say('sms', '15400000001')
  await expect(sendNewest()).rejects.toThrow('no line')
  expect((await messages()).rows[0]).toMatchObject({ state: 'waiting', phone: '154****0001', provider: null })
  away = false
  await sendNewest()
  await sendNewest()
  expect(sent).toEqual(['【一门】关于 sms'])
  expect((await messages()).rows[0]).toMatchObject({ state: 'handed-over', provider: 'test' })
})

test('the stand-in keeps what it is given and says plainly that nobody got it', async () => {
  await say('kept', '15400000001')
  await sendNewest()
  const { rows, provider } = await messages()
  expect(rows[0]).toMatchObject({ state: 'kept', provider: 'development' })
  expect(provider.words.en).toContain('nothing is sent')
})

test.each([
  ['nobody', 'anonymous', 401],
  ['a resident', 'resident', 403],
  ['a clerk', 'clerk', 403],
] as const)('%s does not read the outbox', async (_, kind, status) => {
  const asked = {
    anonymous: () => server.as({ kind: 'anonymous' }),
    resident: () => person,
    clerk: () =>
      server.as({
        kind: 'staff',
        staffId: randomUUID(),
        account: 'test.clerk',
        name: '测试员',
        posts: [{ organ: '*', organName: '*', role: 'clerk', items: null }],
      }),
  }[kind]()
  const answer = await asked.get(listTextMessages.path)
  expect(answer.status).toBe(status)
  expect(Problem.parse(answer.body).code).toMatch(/^platform\./)
})

test.each([listMyNotices, countMyNotices])('$name is for residents only', async ({ path }) => {
  expect((await administrator().get(path)).status).toBe(403)
  expect((await server.as({ kind: 'anonymous' }).get(path)).status).toBe(401)
})
