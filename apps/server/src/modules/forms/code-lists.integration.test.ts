import { CodeList, CodeListDetail, DataElement, LibraryForm, listCodeLists } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import { ensureOrgan } from '../identity/index.ts'
import { importCodeLists, importElements } from './index.ts'
import { formsModule } from './module.ts'
import { staffAs } from './testing/staff.ts'

let server: TestServer
const entry = (code: string, zh: string, more: object = {}) => ({ code, label: { zh, en: zh }, ...more })
const list = (entries: object[], more: object = {}) => ({
  code: 'L_HY',
  name: { zh: '婚姻状况', en: 'Marital status' },
  entries,
  ...more,
})
const both = [entry('1', '未婚'), entry('2', '已婚')]

beforeAll(async () => {
  server = await testServer({ modules: [formsModule] })
  await server.inDistrict(async (tx) => {
    const at = server.clock.now()
    const spare = { code: 'L_SPARE', name: { zh: '备用', en: 'Spare' }, entries: both }
    await importCodeLists(
      tx,
      server.district,
      [list(both), spare].map((one) => CodeList.parse(one)),
      at,
    )
    const element = { code: 'P20', name: { zh: '婚姻状况', en: 'Marital status' }, type: 'code' }
    const more = { codeList: 'L_HY', sensitivity: 2, source: 'MZJ' }
    await importElements(tx, server.district, [DataElement.parse({ ...element, ...more })], at)
    await ensureOrgan(tx, server.district, { code: 'MZJ', name: '民政局' })
  })
  const form = await editor().post('/api/desk/forms', {
    code: 'F-HY',
    name: { zh: '登记表', en: 'Form' },
    level: 'district',
    organ: 'MZJ',
    content: { sections: [{ code: 'A', title: { zh: '一', en: 'One' }, fields: [{ element: 'P20' }] }] },
  })
  const { rowVersion } = LibraryForm.parse(form.body)
  await editor().post('/api/desk/forms/F-HY/publish', {}, { version: rowVersion })
})
afterAll(() => server.close())

const editor = () => server.as(staffAs('catalogue-editor', '*'))
const path = '/api/desk/code-lists'
const save = (entries: object[], version: number, confirmed = false) =>
  editor().post(`${path}/L_HY/save`, { list: list(entries), confirmed }, { version })
const read = async () => CodeListDetail.parse((await editor().get(`${path}/L_HY`)).body)

it('lists are found by words and initials, and say what uses them', async () => {
  const answer = listCodeLists.response.parse((await editor().get(`${path}?q=hyzk`)).body)
  expect(answer.rows).toMatchObject([{ code: 'L_HY', entries: 2, elements: 1 }])
  const first = listCodeLists.response.parse((await editor().get(`${path}?limit=1`)).body)
  const second = listCodeLists.response.parse(
    (await editor().get(`${path}?limit=1&cursor=${first.next}`)).body,
  )
  expect([first, second].map(({ rows }) => rows[0]?.code)).toEqual(['L_HY', 'L_SPARE'])
  expect(second).toMatchObject({ next: null, total: 2 })
})

describe('a list that published forms use', () => {
  it('says which elements, forms and items before anything is changed', async () => {
    expect(await read()).toMatchObject({
      elements: [{ code: 'P20' }],
      users: [{ kind: 'form', code: 'F-HY', element: 'P20' }],
    })
  })

  it('takes a new entry at once, as the next revision', async () => {
    expect(await save([...both, entry('3', '离婚')], 1)).toMatchObject({ status: 200, body: { revision: 2 } })
    expect((await read()).history[0]?.changes.map(({ zh }) => zh)).toEqual(['新代码：3 离婚'])
  })

  it('keeps its entries: one in use is not left out, confirmed or not', async () => {
    expect(await save(both, 2, true)).toMatchObject({
      status: 409,
      body: { code: 'forms.entry-in-use', detail: expect.stringContaining('P20') },
    })
    expect((await read()).revision).toBe(2)
  })

  it('retires an entry by a day, once confirmed', async () => {
    const retired = [...both, entry('3', '离婚', { until: '2026-12-31' })]
    expect(await save(retired, 2)).toMatchObject({ status: 409, body: { code: 'forms.would-break' } })
    expect(await save(retired, 2, true)).toMatchObject({ status: 200, body: { revision: 3 } })
  })

  it('is not saved over what somebody else saved, nor with entries that do not hold', async () => {
    expect(await save(both, 1)).toMatchObject({ status: 409, body: { code: 'platform.stale-version' } })
    const twice = [...both, entry('3', '离婚'), entry('1', '未婚')]
    expect(await save(twice, 3)).toMatchObject({ status: 422, body: { code: 'forms.list-faults' } })
  })

  it('is not written over by the next load of the pack', async () => {
    const at = server.clock.now()
    const again = [CodeList.parse(list(both))]
    await server.inDistrict((tx) => importCodeLists(tx, server.district, again, at))
    expect((await read()).revision).toBe(3)
  })
})

it('what nothing uses may lose an entry', async () => {
  const spare = { code: 'L_SPARE', name: { zh: '备用', en: 'Spare' }, entries: [entry('1', '未婚')] }
  const answer = await editor().post(`${path}/L_SPARE/save`, { list: spare }, { version: 1 })
  expect(answer).toMatchObject({ status: 200, body: { revision: 2, list: { entries: [{ code: '1' }] } } })
})

it('all staff read lists; editors add; only an editor of all organs saves', async () => {
  const people = [
    server.as({ kind: 'anonymous' }),
    server.as(staffAs('clerk', '*')),
    server.as(staffAs('director', '*')),
    server.as(staffAs('catalogue-editor', 'MZJ')),
  ]
  const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status)
  expect(statuses(await Promise.all(people.map((one) => one.get(path))))).toEqual([401, 200, 200, 200])
  expect(statuses(await Promise.all(people.map((one) => one.get(`${path}/L_HY`))))).toEqual([
    401, 200, 200, 200,
  ])
  const body = { list: list([...both, entry('3', '离婚')]) }
  const saved = people.map((one) => one.post(`${path}/L_HY/save`, body, { version: 3 }))
  expect(statuses(await Promise.all(saved))).toEqual([401, 403, 403, 403])
  const added = people.map((one, at) => one.post(path, { list: { ...list(both), code: `L_NEW${at}` } }))
  expect(statuses(await Promise.all(added))).toEqual([401, 403, 403, 201])
  const again = await editor().post(path, { list: list(both) })
  expect(again).toMatchObject({ status: 409, body: { code: 'forms.list-code-taken' } })
})
