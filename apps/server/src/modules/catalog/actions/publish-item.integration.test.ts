import { CatalogueItem } from '@yimen/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalogServer, soundItem } from '../testing/catalog-server.ts'

let world: Awaited<ReturnType<typeof catalogServer>>
beforeAll(async () => {
  world = await catalogServer()
})
afterAll(() => world.server.close())

/** An item with a draft of its second version that says something else. */
async function drafted(code: string, change: Record<string, unknown>): Promise<CatalogueItem> {
  const item = await world.add(soundItem('高龄津贴', code))
  const content = { ...item.content, ...change }
  const options = { version: item.rowVersion }
  return CatalogueItem.parse(
    (await world.people.editor.post(`/api/desk/items/${item.itemId}/save`, { content }, options)).body,
  )
}
const path = (item: CatalogueItem) => `/api/desk/items/${item.itemId}/publish`

it('puts the draft in place of the version before, for everybody to find', async () => {
  const { people, server } = world
  const draft = await drafted('publish-1', { name: '老年人高龄津贴', searchWords: ['尊老金'] })
  const answer = await people.editor.post(path(draft), {}, { version: draft.rowVersion })
  expect(answer).toMatchObject({ status: 200, body: { state: 'published', version: 2 } })
  const { versions } = CatalogueItem.parse(answer.body)
  expect(versions.map(({ version, state }) => [version, state])).toEqual([
    [2, 'published'],
    [1, 'superseded'],
  ])
  const found = await people.nobody.get(`/api/items?q=${encodeURIComponent('尊老金')}`)
  expect(found.body).toMatchObject({ rows: [{ code: 'publish-1', name: '老年人高龄津贴', version: 2 }] })
  expect((await people.nobody.get('/api/items/publish-1')).body).toMatchObject({ version: 2 })
  expect(server.events.at(-1)).toMatchObject({
    type: 'catalog.item-published',
    data: { code: 'publish-1', version: 2 },
  })
})

it('is refused while lint finds errors, each told with its field, and nothing changes', async () => {
  const { people } = world
  const draft = await drafted('publish-2', {
    complaintPhone: '010-00000001',
    promised: { days: null, unit: 'immediate' },
  })
  const answer = await people.editor.post(path(draft), {}, { version: draft.rowVersion })
  expect(answer).toMatchObject({
    status: 422,
    body: {
      code: 'catalog.lint-errors',
      fields: [
        { path: 'content.caseType', code: 'item.immediate-case-type' },
        { path: 'content.complaintPhone', code: 'item.phones-apart' },
      ],
    },
  })
  expect((await people.nobody.get('/api/items/publish-2')).body).toMatchObject({ version: 1 })
})

it('does it once for one key, and refuses when there is no draft', async () => {
  const { people, server } = world
  const draft = await drafted('publish-3', { hours: '工作日' })
  const options = { version: draft.rowVersion, key: 'publish-3-once' }
  const first = await people.editor.post(path(draft), {}, options)
  const before = server.events.length
  const second = await people.editor.post(path(draft), {}, options)
  expect(second).toMatchObject({ status: first.status, body: first.body })
  expect(server.events).toHaveLength(before)
  const { rowVersion } = CatalogueItem.parse(first.body)
  expect(await people.editor.post(path(draft), {}, { version: rowVersion })).toMatchObject({
    status: 409,
    body: { code: 'catalog.nothing-to-publish' },
  })
})

it('refuses a stale version', async () => {
  const draft = await drafted('publish-4', { hours: '工作日' })
  const answer = await world.people.editor.post(path(draft), {}, { version: draft.rowVersion - 1 })
  expect(answer).toMatchObject({
    status: 409,
    body: { code: 'platform.stale-version', current: { version: 2 } },
  })
})

it('is closed to everybody but an editor whose post covers the item', async () => {
  const { people } = world
  const draft = await drafted('publish-5', { hours: '工作日' })
  const send = (person: (typeof people)['editor']) =>
    person.post(path(draft), {}, { version: draft.rowVersion })
  expect((await send(people.nobody)).status).toBe(401)
  expect((await send(people.clerk)).status).toBe(403)
  expect((await send(people.director)).status).toBe(403)
  expect((await send(people.otherOrgan)).status).toBe(404)
  expect((await send(people.editor)).status).toBe(200)
})
