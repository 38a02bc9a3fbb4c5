import { CatalogueItem } from '@yimen/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { itemVersion } from '../index.ts'
import { catalogServer, soundItem } from '../testing/catalog-server.ts'

let world: Awaited<ReturnType<typeof catalogServer>>
beforeAll(async () => {
  world = await catalogServer()
})
afterAll(() => world.server.close())

const path = (item: CatalogueItem) => `/api/desk/items/${item.itemId}/withdraw`
const body = { reason: '政策到期' }

it('nobody finds it or reads it any more, running cases still do', async () => {
  const { people, add, server } = world
  const item = await add(soundItem('取暖补贴', 'withdraw-1'))
  const answer = await people.editor.post(path(item), body, { version: item.rowVersion })
  expect(answer).toMatchObject({ status: 200, body: { state: 'withdrawn', allowed: ['new-version'] } })
  expect(await people.nobody.get('/api/items/withdraw-1')).toMatchObject({
    status: 410,
    body: { code: 'catalog.item-withdrawn' },
  })
  expect((await people.nobody.get(`/api/items?q=${encodeURIComponent('取暖补贴')}`)).body).toMatchObject({
    rows: [],
  })
  const running = await server.inDistrict((tx) => itemVersion(tx, server.district, 'withdraw-1', 1))
  expect(running?.content.name).toBe('取暖补贴')
  expect(server.events.at(-1)).toMatchObject({ type: 'catalog.item-withdrawn', data: body })
})

it('leaves a draft that stands beside it', async () => {
  const { people, add } = world
  const item = await add(soundItem('燃气补贴', 'withdraw-2'))
  const saved = await people.editor.post(
    `/api/desk/items/${item.itemId}/save`,
    { content: item.content },
    { version: item.rowVersion },
  )
  const draft = CatalogueItem.parse(saved.body)
  const answer = await people.editor.post(path(item), body, { version: draft.rowVersion })
  expect(answer).toMatchObject({ status: 200, body: { state: 'draft', allowed: ['save', 'publish'] } })
})

it('refuses what is not published, a stale version, and a missing reason', async () => {
  const { people, add } = world
  const item = await add(soundItem('用水补贴', 'withdraw-3'))
  expect((await people.editor.post(path(item), {}, { version: item.rowVersion })).status).toBe(400)
  expect((await people.editor.post(path(item), body, { version: 99 })).status).toBe(409)
  const done = await people.editor.post(path(item), body, { version: item.rowVersion })
  const { rowVersion } = CatalogueItem.parse(done.body)
  expect(await people.editor.post(path(item), body, { version: rowVersion })).toMatchObject({
    status: 409,
    body: { code: 'catalog.not-published' },
  })
})

it('is closed to everybody but an editor whose post covers the item', async () => {
  const { people, add } = world
  const item = await add(soundItem('用电补贴', 'withdraw-4'))
  const send = (person: (typeof people)['editor']) =>
    person.post(path(item), body, { version: item.rowVersion })
  expect((await send(people.nobody)).status).toBe(401)
  expect((await send(people.clerk)).status).toBe(403)
  expect((await send(people.director)).status).toBe(403)
  expect((await send(people.otherOrgan)).status).toBe(404)
  expect((await send(people.otherItem)).status).toBe(404)
  expect((await send(people.editor)).status).toBe(200)
})
