import { DataElement, LibraryForm, LibraryFormRevision, listForms } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import { inDistrict } from '../../platform/db/database.ts'
import { ensureOrgan } from '../identity/index.ts'
import { importElements, listElementUses, publishedForm } from './index.ts'
import { formsModule } from './module.ts'
import { staffAs } from './testing/staff.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ modules: [formsModule] })
  const element = (code: string, zh: string) =>
    DataElement.parse({ code, name: { zh, en: code }, type: 'string', sensitivity: 2, source: 'SELF' })
  await server.inDistrict(async (tx) => {
    const elements = [element('P01', '姓名'), element('P12', '手机号码')]
    await importElements(tx, server.district, elements, server.clock.now())
    await ensureOrgan(tx, server.district, { code: 'MZJ', name: '民政局' })
  })
})
afterAll(() => server.close())

const title = { zh: '申请人', en: 'Applicant' }
const contentOf = (...elements: string[]) => ({
  sections: [{ code: 'who', title, fields: elements.map((element) => ({ element })) }],
})
const named = (zh: string) => ({ zh, en: 'Form' })
const editor = () => server.as(staffAs('catalogue-editor', 'MZJ'))
const begin = (code: string, ...elements: string[]) =>
  editor().post('/api/desk/forms', {
    code,
    name: named('高龄津贴申请表'),
    level: 'community',
    organ: 'MZJ',
    content: contentOf(...elements),
  })
const path = (code: string, act: string) => `/api/desk/forms/${code}/${act}`
const usesOf = (code: string) =>
  server.inDistrict((tx) => listElementUses(tx, server.district, { kind: 'form', users: [code] }))

describe('a form of the library', () => {
  it('begins as a draft that its editor may save and publish, with its fields explained', async () => {
    const answer = await begin('F-begin', 'P01', 'P12')
    expect(answer.status).toBe(201)
    expect(LibraryForm.parse(answer.body)).toMatchObject({
      code: 'F-begin',
      organ: { code: 'MZJ', name: '民政局' },
      level: 'community',
      state: 'draft',
      revision: 1,
      published: null,
      fields: 2,
      faults: [],
      elements: [{ code: 'P01' }, { code: 'P12' }],
      allowed: ['save', 'publish'],
    })
  })

  it('gets a code from its name where none is given, another one the second time', async () => {
    const body = { name: named('居住证申请表'), level: 'district', organ: 'MZJ', content: contentOf('P01') }
    const first = await editor().post('/api/desk/forms', body)
    const second = await editor().post('/api/desk/forms', body)
    expect([first.body, second.body]).toMatchObject([{ code: 'F-JZZSQB' }, { code: 'F-JZZSQB-2' }])
  })

  it('is published for items to take, and a next revision leaves the one before as it was', async () => {
    const draft = LibraryForm.parse((await begin('F-next', 'P01')).body)
    const first = await editor().post(path('F-next', 'publish'), {}, { version: draft.rowVersion })
    expect(first.body).toMatchObject({
      state: 'published',
      published: 1,
      allowed: ['new-revision', 'withdraw'],
    })
    expect(await usesOf('F-next')).toMatchObject([{ element: 'P01', user: { version: 1 } }])

    const { rowVersion } = LibraryForm.parse(first.body)
    const body = { name: named('新表'), level: 'district', content: contentOf('P12') }
    const saved = await editor().post(path('F-next', 'save'), body, { version: rowVersion })
    expect(saved.body).toMatchObject({ state: 'draft', revision: 2, published: 1, level: 'district' })
    const taken = await server.inDistrict((tx) => publishedForm(tx, server.district, 'F-next'))
    expect(taken).toMatchObject({ revision: 1, name: { zh: '高龄津贴申请表' } })

    const version = LibraryForm.parse(saved.body).rowVersion
    const second = await editor().post(path('F-next', 'publish'), {}, { version })
    expect(LibraryForm.parse(second.body).revisions.map(({ state }) => state)).toEqual([
      'published',
      'superseded',
    ])
    expect(await usesOf('F-next')).toMatchObject([{ element: 'P12', user: { version: 2, name: '新表' } }])
    const old = await editor().get('/api/desk/forms/F-next/revisions/1')
    expect(LibraryFormRevision.parse(old.body)).toMatchObject({
      state: 'superseded',
      elements: [{ code: 'P01' }],
    })
  })

  it('is not published while a field is not defined, and the place is told', async () => {
    const draft = LibraryForm.parse((await begin('F-fault', 'P01', 'Q99')).body)
    expect(draft.allowed).toEqual(['save'])
    const answer = await editor().post(path('F-fault', 'publish'), {}, { version: draft.rowVersion })
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'forms.form-faults', fields: [{ path: 'Q99', code: 'form.unknown-element' }] },
    })
    expect(await usesOf('F-fault')).toEqual([])
  })

  it('is withdrawn with a reason: nobody takes it, nobody counts it', async () => {
    const draft = LibraryForm.parse((await begin('F-withdraw', 'P01')).body)
    const published = await editor().post(path('F-withdraw', 'publish'), {}, { version: draft.rowVersion })
    const version = LibraryForm.parse(published.body).rowVersion
    const answer = await editor().post(path('F-withdraw', 'withdraw'), { reason: '合并了' }, { version })
    expect(answer.body).toMatchObject({ state: 'withdrawn', published: null, allowed: ['new-revision'] })
    expect(await server.inDistrict((tx) => publishedForm(tx, server.district, 'F-withdraw'))).toBeUndefined()
    expect(await usesOf('F-withdraw')).toEqual([])
    const last = LibraryForm.parse(answer.body).rowVersion
    const again = await editor().post(path('F-withdraw', 'withdraw'), { reason: '合并了' }, { version: last })
    expect(again).toMatchObject({ status: 409, body: { code: 'forms.not-published' } })
  })

  it('refuses a stale change and answers what stands', async () => {
    const draft = LibraryForm.parse((await begin('F-stale', 'P01')).body)
    const body = { name: named('改过'), level: 'district', content: contentOf('P12') }
    await editor().post(path('F-stale', 'save'), body, { version: draft.rowVersion })
    const late = await editor().post(path('F-stale', 'save'), body, { version: draft.rowVersion })
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'platform.stale-version', current: { name: { zh: '改过' } } },
    })
  })

  it('is told of as it happens, under one subject', async () => {
    const told = server.events.filter(({ data }) => data.code === 'F-next')
    expect(told.map(({ type }) => type)).toEqual([
      'forms.form-created',
      'forms.form-published',
      'forms.form-saved',
      'forms.form-published',
    ])
    expect(new Set(told.map(({ subject }) => subject.id)).size).toBe(1)
  })

  it('has a code of its own and an organ that exists', async () => {
    await begin('F-twice', 'P01')
    expect(await begin('F-twice', 'P01')).toMatchObject({ status: 409, body: { code: 'forms.code-taken' } })
    const body = { name: named('表'), level: 'district', organ: 'NONE', content: contentOf('P01') }
    const answer = await server.as(staffAs('catalogue-editor', '*')).post('/api/desk/forms', body)
    expect(answer).toMatchObject({ status: 422, body: { code: 'forms.unknown-organ' } })
  })
})

describe('the list of forms', () => {
  it('is found by name, pinyin, code, level and state, page by page', async () => {
    const list = async (query: string) =>
      listForms.response.parse((await editor().get(`/api/desk/forms?${query}`)).body)
    expect((await list(`q=${encodeURIComponent('居住证')}`)).rows.map(({ code }) => code)).toEqual([
      'F-JZZSQB',
      'F-JZZSQB-2',
    ])
    expect((await list('q=juzhuzheng')).total).toBe(2)
    expect((await list('q=f-fault&level=community&state=draft')).total).toBe(1)
    expect((await list('q=f-fault&level=district')).total).toBe(0)
    const first = await list('limit=2')
    const second = await list(`limit=2&cursor=${first.next}`)
    expect(new Set([...first.rows, ...second.rows].map(({ code }) => code)).size).toBe(4)
  })
})

describe('who may', () => {
  it('read the library: editors and directors; change a form: editors of its organ', async () => {
    const draft = LibraryForm.parse((await begin('F-who', 'P01')).body)
    const people = {
      nobody: server.as({ kind: 'anonymous' }),
      clerk: server.as(staffAs('clerk', 'MZJ')),
      director: server.as(staffAs('director', '*')),
      other: server.as(staffAs('catalogue-editor', 'SCJG')),
      single: server.as(staffAs('catalogue-editor', 'MZJ', ['one-item'])),
    }
    const reads = await Promise.all(
      Object.values(people).map((person) => person.get('/api/desk/forms/F-who')),
    )
    expect(reads.map(({ status }) => status)).toEqual([401, 403, 200, 200, 200])
    const body = { name: named('表'), level: 'district', content: contentOf('P01') }
    for (const [act, sent] of [
      ['save', body],
      ['publish', {}],
      ['withdraw', { reason: '合并了' }],
    ] as const) {
      const answers = await Promise.all(
        Object.values(people).map((person) =>
          person.post(path('F-who', act), sent, { version: draft.rowVersion }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([401, 403, 403, 403, 403])
    }
    const begun = await people.other.post('/api/desk/forms', { ...body, organ: 'MZJ' })
    expect(begun.status).toBe(403)
  })

  it('nobody reads those of another district', async () => {
    const seen = await inDistrict(server.database, '110109', (tx) =>
      publishedForm(tx, server.district, 'F-next'),
    )
    expect(seen).toBeUndefined()
  })
})

describe('elements to put on a form', () => {
  it('are offered by words', async () => {
    const path = `/api/desk/elements?offered=true&q=${encodeURIComponent('手机')}`
    expect(await editor().get(path)).toMatchObject({
      status: 200,
      body: { total: 1, rows: [{ code: 'P12' }] },
    })
  })
  it('a free code is proposed for what is new, to editors alone', async () => {
    const path = (kind: string) => `/api/desk/free-codes?kind=${kind}&name=${encodeURIComponent('户主姓名')}`
    expect((await editor().get(path('form'))).body).toEqual({ code: 'F-HZXM' })
    expect((await editor().get(path('element'))).body).toEqual({ code: 'N_HZXM' })
    expect((await editor().get(path('code-list'))).body).toEqual({ code: 'L_HZXM' })
    expect((await server.as(staffAs('director', 'MZJ')).get(path('form'))).status).toBe(403)
    expect((await server.as({ kind: 'anonymous' }).get(path('form'))).status).toBe(401)
  })
})
