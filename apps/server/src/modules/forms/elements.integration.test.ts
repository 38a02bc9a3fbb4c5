import {
  CodeList,
  DataElement,
  ElementDetail,
  type ItemContent,
  LibraryForm,
  listElements,
} from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import { ensureOrgan } from '../identity/index.ts'
import { definitionsOfForm, importCodeLists, importElements } from './index.ts'
import { formsModule } from './module.ts'
import { staffAs } from './testing/staff.ts'

let server: TestServer
const element = (code: string, zh: string, more: object = {}) => ({
  code,
  name: { zh, en: code },
  type: 'string',
  sensitivity: 2,
  source: 'SELF',
  synonyms: [],
  ...more,
})
beforeAll(async () => {
  server = await testServer({ modules: [formsModule] })
  await server.inDistrict(async (tx) => {
    const elements = [
      element('P01', '姓名'),
      element('P12', '手机号码', { synonyms: ['联系电话'] }),
      element('P99', '移动电话', { synonyms: ['本人手机'] }),
    ].map((each) => DataElement.parse(each))
    await importElements(tx, server.district, elements, server.clock.now())
    const list = { code: 'L_SEX', name: { zh: '性别', en: 'Sex' }, entries: [] }
    await importCodeLists(tx, server.district, [CodeList.parse(list)], server.clock.now())
    await ensureOrgan(tx, server.district, { code: 'MZJ', name: '民政局' })
  })
})
afterAll(() => server.close())

const editor = () => server.as(staffAs('catalogue-editor', '*'))
const path = (code: string, act = '') => `/api/desk/elements/${code}${act}`
const formOf = (code: string): NonNullable<ItemContent['form']> => ({
  sections: [
    {
      code: 'A',
      title: { zh: '一', en: 'One' },
      fields: [{ element: code, required: 'always', filledBy: 'applicant', ownValue: 'allowed' }],
    },
  ],
})
const found = async (query: string) =>
  listElements.response.parse((await editor().get(`/api/desk/elements?${query}`)).body)

/** A published form of the library that uses the element. */
async function usedBy(code: string, form: string): Promise<void> {
  const begun = await editor().post('/api/desk/forms', {
    code: form,
    name: { zh: '登记表', en: 'Form' },
    level: 'district',
    organ: 'MZJ',
    content: formOf(code),
  })
  const { rowVersion } = LibraryForm.parse(begun.body)
  const published = await editor().post(`/api/desk/forms/${form}/publish`, {}, { version: rowVersion })
  expect(published.status).toBe(200)
}

it('elements are found by name, synonym and initials, with how many use each', async () => {
  await usedBy('P01', 'F-found')
  expect((await found(`q=${encodeURIComponent('姓名')}`)).rows).toMatchObject([{ code: 'P01', uses: 1 }])
  expect((await found('q=lxdh')).rows.map(({ code }) => code)).toEqual(['P12'])
  expect((await found('unused=true')).rows.map(({ code }) => code)).not.toContain('P01')
  expect((await found('q=p12&limit=1')).rows[0]?.code).toBe('P12')
  expect((await found(`q=${encodeURIComponent('.*|(')}`)).total).toBe((await found('')).total)
  const first = await found('limit=1')
  expect(first.total).toBeGreaterThan(1)
  expect((await found(`limit=1&cursor=${first.next}`)).rows[0]?.code).not.toBe(first.rows[0]?.code)
})

it('an element is defined once, with a code list that exists', async () => {
  const add = (each: object) => editor().post('/api/desk/elements', { element: each })
  expect((await add(element('N01', '政治面貌'))).status).toBe(201)
  expect(await add(element('N01', '面貌'))).toMatchObject({
    status: 409,
    body: { code: 'forms.element-code-taken' },
  })
  const listed = element('N02', '类别', { type: 'code', codeList: 'L_NONE' })
  expect(await add(listed)).toMatchObject({ status: 422, body: { code: 'forms.unknown-code-list' } })
  expect((await editor().get(path('N02'))).status).toBe(404)
})

describe('a change', () => {
  it('makes a new revision and says what differs; what is published keeps its meaning', async () => {
    const before = server.clock.now()
    server.clock.moveTo('2026-09-23T10:00:00+08:00')
    const answer = await editor().post(
      path('P01', '/change'),
      { element: element('P01', '姓名（全名）', { synonyms: ['本人姓名'] }) },
      { version: 1 },
    )
    const detail = ElementDetail.parse(answer.body)
    expect(detail.element).toMatchObject({ version: 2, name: { zh: '姓名（全名）' } })
    expect(detail.history[0]?.changes.map(({ zh }) => zh)).toEqual([
      '名称：姓名 → 姓名（全名）',
      '同义词：无 → 本人姓名',
    ])
    const old = await server.inDistrict((tx) => definitionsOfForm(tx, server.district, formOf('P01'), before))
    expect(old.elements[0]?.name.zh).toBe('姓名')
  })

  it('that would break what is published is told with its uses, and done once confirmed', async () => {
    await usedBy('P12', 'F-break')
    const change = { element: element('P12', '手机号码', { type: 'integer', synonyms: ['联系电话'] }) }
    const refused = await editor().post(path('P12', '/change'), change, { version: 1 })
    expect(refused).toMatchObject({ status: 409, body: { code: 'forms.would-break' } })
    const shown = ElementDetail.parse((await editor().get(path('P12'))).body)
    expect(shown).toMatchObject({ element: { version: 1, type: 'string' }, users: [{ code: 'F-break' }] })
    const done = await editor().post(path('P12', '/change'), { ...change, confirmed: true }, { version: 1 })
    expect(done.body).toMatchObject({ element: { version: 2, type: 'integer' } })
  })

  it('of a stale revision is refused', async () => {
    const late = await editor().post(
      path('P01', '/change'),
      { element: element('P01', '名') },
      { version: 1 },
    )
    expect(late).toMatchObject({ status: 409, body: { code: 'platform.stale-version' } })
  })

  it('is not written over by the next load of the pack', async () => {
    const again = [DataElement.parse(element('P01', '姓名'))]
    const at = server.clock.now()
    const count = await server.inDistrict((tx) => importElements(tx, server.district, again, at))
    expect(count).toEqual({ created: 0, updated: 0, unchanged: 1 })
    expect((await editor().get(path('P01'))).body).toMatchObject({
      element: { name: { zh: '姓名（全名）' } },
    })
  })
})

describe('a merging', () => {
  it('points to the survivor, gives it code and names, lists who is to be changed, and breaks nothing', async () => {
    await usedBy('P99', 'F-merge')
    const answer = await editor().post(path('P99', '/merge'), { into: 'P12' }, { version: 1 })
    expect(answer.body).toMatchObject({ mergedInto: 'P12', users: [{ code: 'F-merge' }], allowed: [] })
    const survivor = ElementDetail.parse((await editor().get(path('P12'))).body)
    expect(survivor.mergedFrom).toEqual(['P99'])
    expect(survivor.element.synonyms).toEqual(['联系电话', '移动电话', 'P99', '本人手机'])
    const form = LibraryForm.parse((await editor().get('/api/desk/forms/F-merge')).body)
    expect(form).toMatchObject({
      state: 'published',
      elements: [{ code: 'P99' }],
      faults: [{ code: 'form.merged-element', path: 'P99' }],
    })
    expect((await found('offered=true&q=P99')).rows.map(({ code }) => code)).toEqual(['P12'])
  })

  it('is made once, and not into itself', async () => {
    const again = await editor().post(path('P99', '/merge'), { into: 'P01' }, { version: 1 })
    expect(again).toMatchObject({ status: 409, body: { code: 'forms.element-merged' } })
    const itself = await editor().post(path('P01', '/merge'), { into: 'P01' }, { version: 2 })
    expect(itself).toMatchObject({ status: 422, body: { code: 'forms.merge-into-itself' } })
    const nothing = await editor().post(path('P01', '/merge'), { into: 'P77' }, { version: 2 })
    expect(nothing.status).toBe(404)
  })
})

it('all staff read elements; editors add; only an editor of all organs changes and merges', async () => {
  const people = {
    nobody: server.as({ kind: 'anonymous' }),
    clerk: server.as(staffAs('clerk', '*')),
    director: server.as(staffAs('director', '*')),
    own: server.as(staffAs('catalogue-editor', 'MZJ')),
  }
  const all = Object.values(people)
  const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status)
  expect(statuses(await Promise.all(all.map((one) => one.get(path('P01')))))).toEqual([401, 200, 200, 200])
  expect(statuses(await Promise.all(all.map((one) => one.get('/api/desk/elements'))))).toEqual([
    401, 200, 200, 200,
  ])
  const change = { element: element('P01', '名') }
  const sent = await Promise.all(all.map((one) => one.post(path('P01', '/change'), change, { version: 2 })))
  expect(statuses(sent)).toEqual([401, 403, 403, 403])
  const merged = await Promise.all(
    all.map((one) => one.post(path('P01', '/merge'), { into: 'P12' }, { version: 2 })),
  )
  expect(statuses(merged)).toEqual([401, 403, 403, 403])
  const added = await Promise.all(
    all.map((one, at) => one.post('/api/desk/elements', { element: element(`W0${at}`, '新') })),
  )
  expect(statuses(added)).toEqual([401, 403, 403, 201])
})
