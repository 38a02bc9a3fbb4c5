import { CatalogueItem, DataElement, LibraryForm } from '@yimen/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importElements } from '../../forms/index.ts'
import { ensureOrgan } from '../../identity/index.ts'
import { publishedItem } from '../index.ts'
import { catalogServer, soundItem } from '../testing/catalog-server.ts'

let world: Awaited<ReturnType<typeof catalogServer>>
const title = { zh: '申请人', en: 'Applicant' }
const content = { sections: [{ code: 'who', title, fields: [{ element: 'P01' }] }] }

beforeAll(async () => {
  world = await catalogServer()
  const { server } = world
  const name = {
    code: 'P01',
    name: { zh: '姓名', en: 'Name' },
    type: 'string',
    sensitivity: 2,
    source: 'SELF',
  }
  await server.inDistrict(async (tx) => {
    await importElements(tx, server.district, [DataElement.parse(name)], server.clock.now())
    await ensureOrgan(tx, server.district, { code: 'MZJ', name: '民政局' })
  })
})
afterAll(() => world.server.close())

async function formNamed(code: string): Promise<LibraryForm> {
  const { editor } = world.people
  const begun = await editor.post('/api/desk/forms', {
    code,
    name: { zh: '高龄津贴申请表', en: 'Old age allowance' },
    level: 'district',
    organ: 'MZJ',
    content,
  })
  return LibraryForm.parse(begun.body)
}

it('copies the published form into the draft, says where it came from, and leaves what is published alone', async () => {
  const { people, server, add } = world
  const item = await add(soundItem('高龄津贴', 'take-1'))
  const form = await formNamed('F-1')
  const path = `/api/desk/items/${item.itemId}/take-form`
  const early = await people.editor.post(path, { form: 'F-1' }, { version: item.rowVersion })
  expect(early).toMatchObject({ status: 422, body: { code: 'catalog.form-not-published' } })

  await people.editor.post('/api/desk/forms/F-1/publish', {}, { version: form.rowVersion })
  const taken = await people.editor.post(path, { form: 'F-1' }, { version: item.rowVersion })
  expect(taken.status).toBe(200)
  const draft = CatalogueItem.parse(taken.body)
  expect(draft).toMatchObject({ state: 'draft', version: 2 })
  expect(draft.content.libraryForm).toEqual({ code: 'F-1', revision: 1 })
  expect(draft.content.form?.sections[0]?.fields).toMatchObject([{ element: 'P01' }])

  const now = await server.inDistrict((tx) => publishedItem(tx, server.district, 'take-1'))
  expect(now).toMatchObject({ version: 1 })
  expect(typeof now === 'string' ? now : now.content.form).toBeUndefined()
})

it('is closed to everybody but an editor whose post covers the item', async () => {
  const { people, add } = world
  const item = await add(soundItem('补贴', 'take-2'))
  const form = await formNamed('F-2')
  await people.editor.post('/api/desk/forms/F-2/publish', {}, { version: form.rowVersion })
  const path = `/api/desk/items/${item.itemId}/take-form`
  const send = (person: (typeof people)['editor']) =>
    person.post(path, { form: 'F-2' }, { version: item.rowVersion })
  expect((await send(people.nobody)).status).toBe(401)
  expect((await send(people.clerk)).status).toBe(403)
  expect((await send(people.director)).status).toBe(403)
  expect((await send(people.otherOrgan)).status).toBe(404)
  expect((await send(people.editor)).status).toBe(200)
})
