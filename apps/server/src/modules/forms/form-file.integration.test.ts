import { CodeList, DataElement, FormFile, importForm } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import { ensureOrgan } from '../identity/index.ts'
import { importCodeLists, importElements } from './index.ts'
import { formsModule } from './module.ts'
import { staffAs } from './testing/staff.ts'

let there: TestServer
let here: TestServer
beforeAll(async () => {
  there = await testServer({ modules: [formsModule] })
  here = await testServer({ modules: [formsModule] })
  await there.inDistrict(async (tx) => {
    const at = there.clock.now()
    await importCodeLists(tx, there.district, [sexes], at)
    await importElements(tx, there.district, [nameElement, sexElement], at)
  })
  for (const server of [there, here])
    await server.inDistrict((tx) => ensureOrgan(tx, server.district, { code: 'MZJ', name: '民政局' }))
})
afterAll(async () => {
  await there.close()
  await here.close()
})

const sexes = CodeList.parse({
  code: 'sex',
  name: { zh: '性别', en: 'Sex' },
  entries: [
    { code: '1', label: { zh: '男', en: 'Male' } },
    { code: '2', label: { zh: '女', en: 'Female' } },
  ],
})
const nameElement = DataElement.parse({
  code: 'P01',
  name: { zh: '姓名', en: 'Name' },
  type: 'string',
  sensitivity: 2,
  source: 'GAJ',
})
const sexElement = DataElement.parse({
  code: 'P03',
  name: { zh: '性别', en: 'Sex' },
  type: 'code',
  codeList: 'sex',
  sensitivity: 2,
  source: 'GAJ',
})
const content = {
  sections: [
    {
      code: 'who',
      title: { zh: '申请人', en: 'Applicant' },
      fields: [{ element: 'P01' }, { element: 'P03', visible: { element: 'P01', known: true } }],
    },
  ],
}
const name = { zh: '高龄津贴申请表', en: 'Old-age allowance form' }
const editorAt = (server: TestServer) => server.as(staffAs('catalogue-editor', 'MZJ'))

async function exported(server: TestServer, code: string): Promise<FormFile> {
  const answer = await editorAt(server).get(`/api/desk/forms/${code}/file`)
  expect(answer.status).toBe(200)
  return FormFile.parse(answer.body)
}
const take = (server: TestServer, file: unknown) =>
  editorAt(server).post('/api/desk/forms/import', { file, organ: 'MZJ' })

async function fileFromThere(code: string): Promise<FormFile> {
  const body = { code, name, level: 'district', organ: 'MZJ', content }
  expect((await editorAt(there).post('/api/desk/forms', body)).status).toBe(201)
  return exported(there, code)
}

describe('a form as a file', () => {
  it('goes to another district with its definitions and comes back identical', async () => {
    const file = await fileFromThere('F-move')
    const answer = await take(here, file)
    expect(answer).toMatchObject({
      status: 200,
      body: { outcome: 'created', definedElements: ['P01', 'P03'], definedCodeLists: ['sex'] },
    })
    expect(await exported(here, 'F-move')).toEqual(file)
  })

  it('carries nothing of the environment that it comes from', async () => {
    const file = await fileFromThere('F-clean')
    const written = JSON.stringify(file)
    for (const own of [there.district, 'MZJ', 'row', 'revision', 'updatedAt', 'createdBy'])
      expect(written).not.toContain(own)
  })

  it('says that nothing changed when it stands here already', async () => {
    const file = await fileFromThere('F-again')
    await take(here, file)
    expect(await take(here, file)).toMatchObject({ status: 200, body: { outcome: 'unchanged' } })
  })

  it('becomes the next revision of a published form, but writes over nobody’s draft', async () => {
    const file = await fileFromThere('F-next')
    const { form: begun } = importForm.response.parse((await take(here, file)).body)
    const renamed = { ...file, form: { ...file.form, name: { zh: '新表', en: 'New form' } } }
    expect(await take(here, renamed)).toMatchObject({
      status: 409,
      body: { code: 'forms.draft-in-the-way' },
    })
    await editorAt(here).post('/api/desk/forms/F-next/publish', {}, { version: begun.rowVersion })
    expect(await take(here, renamed)).toMatchObject({
      status: 200,
      body: { outcome: 'updated', form: { revision: 2, state: 'draft', name: { zh: '新表' } } },
    })
  })

  it('is refused when an element means something else here, and defines nothing then', async () => {
    const file = await fileFromThere('F-other')
    await take(here, file)
    const other = file.elements.map((element) =>
      element.code === 'P01' ? { ...element, type: 'text' } : element,
    )
    const answer = await take(here, { ...file, form: { ...file.form, code: 'F-differs' }, elements: other })
    expect(answer).toMatchObject({ status: 409, body: { code: 'forms.definitions-differ' } })
    expect((await editorAt(here).get('/api/desk/forms/F-differs')).status).toBe(404)
  })

  it('is refused when it lacks what its form refers to', async () => {
    const file = await fileFromThere('F-part')
    const lacking = { ...file, elements: file.elements.slice(1) }
    expect(await take(here, lacking)).toMatchObject({
      status: 422,
      body: { code: 'forms.file-not-whole', detail: expect.stringContaining('P01') },
    })
  })

  it('of another organ is not changed unawares: somebody says who takes it', async () => {
    const file = await fileFromThere('F-theirs')
    await take(here, file)
    await here.inDistrict((tx) => ensureOrgan(tx, here.district, { code: 'RSJ', name: '人社局' }))
    const other = here.as(staffAs('catalogue-editor', 'RSJ'))
    const path = '/api/desk/forms/import'
    expect(await other.post(path, { file, organ: 'RSJ' })).toMatchObject({
      status: 409,
      body: { code: 'forms.belongs-to-another', detail: expect.stringContaining('民政局') },
    })
    expect((await other.post(path, { file, organ: 'MZJ' })).status).toBe(403)
    const own = await other.post(path, { file, organ: 'RSJ', code: 'F-theirs-2' })
    expect(own).toMatchObject({ status: 200, body: { outcome: 'created', form: { organ: { code: 'RSJ' } } } })
    const kept = (await editorAt(here).get('/api/desk/forms/F-theirs')).body
    expect(kept).toMatchObject({ revision: 1, organ: { code: 'MZJ' } })
  })

  it('is taken only by an editor of the organ', async () => {
    const file = await fileFromThere('F-who')
    const body = { file, organ: 'MZJ' }
    const path = '/api/desk/forms/import'
    expect((await here.as(staffAs('catalogue-editor', 'RSJ')).post(path, body)).status).toBe(403)
    expect((await here.as(staffAs('clerk', 'MZJ')).post(path, body)).status).toBe(403)
    expect((await here.as(staffAs('clerk', 'MZJ')).get('/api/desk/forms/F-move/file')).status).toBe(403)
  })
})
