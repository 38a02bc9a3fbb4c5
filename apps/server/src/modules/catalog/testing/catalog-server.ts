import { CatalogueItem, type ItemContent, listCatalogue } from '@yimen/contract'
import { type Answer, type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { formsModule } from '../../forms/module.ts'
import { importItems } from '../import/import-items.ts'
import { catalogModule } from '../module.ts'
import { itemFrom } from '../rules/lint/rule.ts'
import { staffAs } from './staff.ts'

/** An item that no rule finds an error in, at organ MZJ. */
export const soundItem = (name: string, code: string): ItemContent =>
  itemFrom({
    name,
    codes: { local: { scheme: 'local', value: code } },
    organ: { code: 'MZJ', name: '民政局' },
    type: '05',
    legalBases: [{ law: '老年人权益保障法' }],
    served: ['1'],
    themes: { persons: ['养老'], legalPersons: [] },
    ways: ['1', '2'],
    caseType: 'promised',
    promised: { days: 5, unit: 'working-day' },
    timesOnSite: { times: 0 },
    fee: { charged: false },
    consultPhone: '010-00000001',
    complaintPhone: '12345',
    steps: [{ step: { zh: '受理', en: 'Accept' }, role: 'clerk', limit: '当场' }],
  })

/** A server with one published item, and the people who may or may not change it. */
export async function catalogServer() {
  const server = await testServer({ modules: [formsModule, catalogModule] })
  const people = {
    editor: server.as(staffAs('catalogue-editor', 'MZJ')),
    otherOrgan: server.as(staffAs('catalogue-editor', 'SCJG')),
    otherItem: server.as(staffAs('catalogue-editor', 'MZJ', ['another-item'])),
    director: server.as(staffAs('director', '*')),
    clerk: server.as(staffAs('clerk', '*')),
    nobody: server.as({ kind: 'anonymous' }),
  }
  return { server, people, add: (content: ItemContent) => add(server, people.director, content) }
}

/** Loads one item and answers it as the desk sees it. */
async function add(
  server: TestServer,
  reader: { get(path: string): Promise<Answer> },
  content: ItemContent,
): Promise<CatalogueItem> {
  const code = content.codes.local?.value ?? ''
  const { district, clock } = server
  await server.inDistrict((tx) =>
    importItems(
      { tx, district, now: clock.now(), append: () => undefined },
      'pack',
      [{ code, content }],
      'without-errors',
    ),
  )
  const list = await reader.get(`/api/desk/items?q=${encodeURIComponent(code)}`)
  const { rows } = listCatalogue.response.parse(list.body)
  const itemId = rows.find((row) => row.code === code)?.itemId
  return CatalogueItem.parse((await reader.get(`/api/desk/items/${itemId}`)).body)
}
