import { randomUUID } from 'node:crypto'
import {
  listMaterialTypes,
  type MaterialTypeContent,
  MaterialTypeView,
  type PackMaterialType,
  type StaffRole,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import type { Who } from '../../../platform/auth/who.ts'
import { filesModule } from '../../../platform/files/index.ts'
import { importPackTypes } from '../index.ts'
import { materialsModule } from '../module.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ modules: [materialsModule, filesModule([materialsModule])] })
})
afterAll(() => server.close())

function staff(role: StaffRole, organ = '*', items: string[] | null = null): Who {
  const post = { organ, organName: organ, role, items }
  return { kind: 'staff', staffId: randomUUID(), account: role, name: '甄编', posts: [post] }
}
const editor = staff('catalogue-editor')
const address = '/api/desk/material-types'

function content(zh: string, changes: Partial<MaterialTypeContent> = {}): MaterialTypeContent {
  return {
    name: { zh, en: `Type ${zh}` },
    synonyms: [],
    certificate: false,
    formats: ['pdf', 'jpg'],
    maxBytes: 1_048_576,
    electronic: false,
    shared: false,
    recognised: false,
    ...changes,
  }
}
const add = (code: string, what: MaterialTypeContent, who = editor) =>
  server.as(who).post(address, { code, content: what })
async function find(parameters: Record<string, string>) {
  const { body } = await server.as(editor).get(`${address}?${new URLSearchParams(parameters)}`)
  return listMaterialTypes.response.parse(body)
}
async function read(code: string): Promise<MaterialTypeView> {
  return MaterialTypeView.parse((await server.as(editor).get(`${address}/${code}`)).body)
}

describe('adding and finding', () => {
  test('a type is found by name, synonym, pinyin and initials, in the order of a dictionary', async () => {
    expect((await add('trade-mark', content('商标注册证', { synonyms: ['商标证书'] }))).status).toBe(201)
    expect((await add('patent', content('专利证书'))).status).toBe(201)
    expect((await add('award', content('奖状'))).status).toBe(201)
    for (const q of ['商标注册', '商标证', 'shangbiao', 'sbzcz', 'trade-mark'])
      expect((await find({ q })).rows.map((row) => row.code)).toEqual(['trade-mark'])
    const all = await find({ limit: '2' })
    expect(all.rows.map((row) => row.code)).toEqual(['award', 'trade-mark'])
    expect(all.total).toBe(3)
    const rest = await find({ limit: '2', cursor: all.next ?? '' })
    expect([rest.rows.map((row) => row.code), rest.next]).toEqual([['patent'], null])
  })

  test('a name that leads to another type is refused, with the place and both names', async () => {
    const answer = await add('mark', content('标志证书', { synonyms: ['商标证书（副本）'] }))
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'materials.name-taken',
        detail: '“商标证书（副本）”已经是“商标注册证”的名字',
        fields: [{ path: 'content.synonyms.0' }],
      },
    })
    expect((await server.as(editor).get(`${address}/mark`)).status).toBe(404)
  })

  test.each<[string, object, number, string]>([
    ['a code that is there', { code: 'patent', content: content('新专利') }, 409, 'materials.type-exists'],
    ['a code with capitals', { code: 'Patent', content: content('甲') }, 400, 'platform.invalid-request'],
    [
      'a certificate type whose organ code fails its check',
      { code: 'x1', content: content('乙', { certificateType: '11110102YM0000198H001' }) },
      400,
      'platform.invalid-request',
    ],
    [
      'no format at all',
      { code: 'x2', content: content('丙', { formats: [] }) },
      400,
      'platform.invalid-request',
    ],
  ])('%s is refused', async (_case, body, status, code) => {
    expect(await server.as(editor).post(address, body)).toMatchObject({ status, body: { code } })
  })
})

describe('changing', () => {
  test('each change is a revision; a stale one gets what stands there now', async () => {
    await add('deed', content('契约'))
    const change = (name: string, version: number) =>
      server.as(editor).post(`${address}/deed/change`, { content: content(name) }, { version })
    expect(await change('契约书', 1)).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await change('契约文书', 1)).toMatchObject({
      status: 409,
      body: { code: 'platform.stale-version', current: { revision: 2 } },
    })
    const { revisions } = await read('deed')
    expect(revisions.map(({ revision, name, by }) => [revision, name.zh, by])).toEqual([
      [2, '契约书', '甄编'],
      [1, '契约', '甄编'],
    ])
    expect((await find({ q: '契约' })).rows.map((row) => row.name.zh)).toEqual(['契约书'])
  })
})

describe('merging', () => {
  test('the survivor takes over the names; what was merged before follows; nothing merged is merged again', async () => {
    await add('pass-a', content('通行证', { synonyms: ['出入证'] }))
    await add('pass-b', content('通行许可', { synonyms: ['通行卡'] }))
    await add('pass-c', content('通行凭证'))
    const merge = (code: string, into: string, version = 1) =>
      server.as(editor).post(`${address}/${code}/merge`, { into }, { version })
    expect(await merge('pass-c', 'pass-c')).toMatchObject({ body: { code: 'materials.merge-into-itself' } })
    expect((await merge('pass-c', 'pass-b')).status).toBe(200)
    expect((await merge('pass-b', 'pass-a', 2)).status).toBe(200)
    const survivor = await read('pass-a')
    expect(survivor.content.synonyms).toEqual(['出入证', '通行许可', '通行卡', '通行凭证'])
    expect(survivor.merged.map(({ code }) => code)).toEqual(['pass-c', 'pass-b'])
    expect(await read('pass-c')).toMatchObject({ mergedInto: 'pass-a', allowed: [] })
    expect((await find({ q: '通行卡' })).rows.map((row) => row.code)).toEqual(['pass-a'])
    expect((await find({ kind: 'merged' })).rows.map((row) => row.code)).toEqual(['pass-c', 'pass-b'])
    expect(await merge('pass-c', 'patent')).toMatchObject({
      status: 409,
      body: { code: 'materials.type-merged' },
    })
    expect(await merge('patent', 'pass-b')).toMatchObject({ body: { code: 'materials.type-merged' } })
    expect(server.events.at(-1)).toMatchObject({ type: 'materials.types-merged', data: { into: 'pass-a' } })
  })
})

test('a pack loads its types once, changes what it said before, and leaves alone what the desk has changed', async () => {
  const type = (code: string, zh: string): PackMaterialType => ({ code, ...content(zh) })
  const load = (...types: PackMaterialType[]) =>
    server.inDistrict((tx) =>
      importPackTypes(
        {
          tx,
          district: server.district,
          who: { kind: 'system', name: 'import' },
          now: server.clock.now(),
          append: () => undefined,
        },
        types,
      ),
    )
  const count = { created: 0, updated: 0, unchanged: 0, kept: 0 }
  const [minutes, roster] = [type('minutes', '会议纪要'), type('roster', '花名册')]
  expect(await load(minutes, roster)).toEqual({ ...count, created: 2 })
  expect(await load(minutes, roster)).toEqual({ ...count, unchanged: 2 })
  const own = { content: content('会议记录') }
  await server.as(editor).post(`${address}/minutes/change`, own, { version: 1 })
  expect(await load(type('minutes', '会议纪要本'), type('roster', '人员花名册'))).toEqual({
    ...count,
    updated: 1,
    kept: 1,
  })
  expect((await read('minutes')).content.name.zh).toBe('会议记录')
  await expect(load(type('list', '花名册'), type('list-two', '花名册'))).rejects.toMatchObject({
    kind: { code: 'materials.name-taken' },
  })
})

describe('who may', () => {
  test('all staff look, editors for all organs change, nobody else does either', async () => {
    await add('badge', content('胸牌'))
    const open = async (who: Who) => {
      const person = server.as(who)
      const answers = [
        await person.get(address),
        await person.get(`${address}/badge`),
        await person.post(address, { code: 'badge', content: content('胸牌') }),
        await person.post(`${address}/badge/change`, { content: content('胸牌') }, { version: 9 }),
        await person.post(`${address}/badge/merge`, { into: 'patent' }, { version: 9 }),
      ]
      return answers.map(({ status }) => status)
    }
    expect(await open(editor)).toEqual([200, 200, 409, 409, 409])
    expect(await open(staff('clerk'))).toEqual([200, 200, 403, 403, 403])
    expect(await open(staff('catalogue-editor', 'MZJ'))).toEqual([200, 200, 403, 403, 403])
    expect(await open(staff('catalogue-editor', '*', ['patent']))).toEqual([200, 200, 403, 403, 403])
    const resident: Who = { kind: 'resident', subjectId: randomUUID(), name: '甲', represents: [] }
    expect(await open(resident)).toEqual([403, 403, 403, 403, 403])
    expect(await open({ kind: 'anonymous' })).toEqual([401, 401, 401, 401, 401])
    expect((await read('badge')).allowed).toEqual(['change', 'merge'])
    const seen = (await server.as(staff('director')).get(`${address}/badge`)).body
    expect(MaterialTypeView.parse(seen).allowed).toEqual([])
  })
})
