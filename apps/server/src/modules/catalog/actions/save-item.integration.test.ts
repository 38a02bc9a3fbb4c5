import { CatalogueItem } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogServer, soundItem } from '../testing/catalog-server.ts'

let world: Awaited<ReturnType<typeof catalogServer>>
beforeAll(async () => {
  world = await catalogServer()
})
afterAll(() => world.server.close())

const path = (item: CatalogueItem) => `/api/desk/items/${item.itemId}/save`

describe('saving an item', () => {
  it('opens a draft beside the published version, then writes over that draft', async () => {
    const { people, add, server } = world
    const item = await add(soundItem('养老补贴', 'save-1'))
    expect(item.allowed).toEqual([])
    const content = { ...item.content, address: '民政局一层' }
    const opened = await people.editor.post(path(item), { content }, { version: item.rowVersion })
    expect(opened).toMatchObject({
      status: 200,
      body: { state: 'draft', version: 2, allowed: ['save', 'publish', 'withdraw'] },
    })
    const draft = CatalogueItem.parse(opened.body)
    expect(draft.versions.map(({ state }) => state)).toEqual(['draft', 'published'])
    const again = await people.editor.post(
      path(item),
      { content: { ...content, address: '民政局二层' } },
      { version: draft.rowVersion },
    )
    expect(again).toMatchObject({ status: 200, body: { version: 2, content: { address: '民政局二层' } } })
    expect(server.events.filter(({ type }) => type === 'catalog.item-saved')).toHaveLength(2)
    expect((await people.nobody.get('/api/items/save-1')).body).not.toMatchObject({
      content: { address: '民政局二层' },
    })
  })

  it('answers a stale version with the state at the server, and changes nothing', async () => {
    const { people, add } = world
    const item = await add(soundItem('临时救助', 'save-2'))
    const send = (address: string) =>
      people.editor.post(path(item), { content: { ...item.content, address } }, { version: item.rowVersion })
    expect((await send('一层')).status).toBe(200)
    expect(await send('二层')).toMatchObject({
      status: 409,
      body: { code: 'platform.stale-version', current: { content: { address: '一层' }, rowVersion: 2 } },
    })
  })

  it('tells lint findings at once and keeps the draft with them', async () => {
    const { people, add } = world
    const item = await add(soundItem('殡葬补贴', 'save-3'))
    const content = { ...item.content, promised: undefined, name: '殡葬补贴（县级）' }
    const answer = await people.editor.post(path(item), { content }, { version: item.rowVersion })
    const saved = CatalogueItem.parse(answer.body)
    expect(saved.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['item.essentials', 'name.level-in-brackets']),
    )
    expect(saved.allowed).not.toContain('publish')
  })

  it('keeps code and organ fixed', async () => {
    const { people, add } = world
    const item = await add(soundItem('孤儿补贴', 'save-4'))
    const content = {
      ...item.content,
      codes: { local: { scheme: 'local', value: 'other' } },
      organ: { code: 'SCJG', name: '市监局' },
    }
    const answer = await people.editor.post(path(item), { content }, { version: item.rowVersion })
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'catalog.fixed-field',
        fields: [{ path: 'body.content.codes.local.value' }, { path: 'body.content.organ.code' }],
      },
    })
  })
})

it('is closed to everybody but an editor whose post covers the item', async () => {
  const { people, add } = world
  const item = await add(soundItem('慈善登记', 'save-5'))
  const send = (person: (typeof people)['editor']) =>
    person.post(path(item), { content: item.content }, { version: item.rowVersion })
  expect((await send(people.nobody)).status).toBe(401)
  expect((await send(people.clerk)).status).toBe(403)
  expect((await send(people.director)).status).toBe(403)
  expect(await send(people.otherOrgan)).toMatchObject({
    status: 404,
    body: { code: 'catalog.item-not-found' },
  })
  expect((await send(people.otherItem)).status).toBe(404)
  expect((await send(people.editor)).status).toBe(200)
})
