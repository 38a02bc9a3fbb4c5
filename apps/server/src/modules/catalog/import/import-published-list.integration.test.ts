import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { formsModule } from '../../forms/module.ts'
import { catalogModule } from '../module.ts'
import { realList } from '../testing/real-list.ts'
import { staffAs } from '../testing/staff.ts'
import { importPublishedList } from './import-published-list.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ modules: [formsModule, catalogModule] })
})
afterAll(() => server.close())

function load(rows: readonly unknown[]) {
  const { district, clock } = server
  return server.inDistrict((tx) =>
    importPublishedList(
      { tx, district, now: clock.now(), append: (event) => void told.push(event.type) },
      rows,
      async ({ name }) => ({ code: `O${name.length}_${name.codePointAt(1)}`, name }),
    ),
  )
}
const told: string[] = []

const row = (itemCode: string, name: string) => ({
  department: '区民政局',
  mainItem: '养老',
  name,
  itemCode,
  areaCode: '511602000000',
  taskType: '5',
  deptCode: '11511301008778298W',
})
const rows = [
  row('511G01001001-511602000000-000-11511301008778298W-1-00', '高龄津贴（县级）'),
  row('511g01002001-511602000000-000-11511301008778298W-1-00', '养老服务补贴'),
  row('511G01003001-510000000000-000-11511301008778298W-1-00', '养老服务补贴'),
]

describe('a published list', () => {
  it('comes in whole, dirt and all, told by row', async () => {
    const report = await load(rows)
    expect(report).toMatchObject({ read: 3, created: 3, updated: 0, unchanged: 0, rejected: 0, organs: 1 })
    expect(report.findings.map((finding) => [finding.row, finding.rule])).toEqual([
      [1, 'name.level-in-brackets'],
      [2, 'code.lower-case'],
      [3, 'code.area-mismatch'],
      [3, 'name.duplicate'],
    ])
    const found = await server.as({ kind: 'anonymous' }).get(`/api/items?q=${encodeURIComponent('高龄津贴')}`)
    expect(found.body).toMatchObject({ total: 1, rows: [{ name: '高龄津贴（县级）', online: false }] })
  })

  it('changes nothing the second time, not even by a small letter in a code', async () => {
    told.length = 0
    expect(await load(rows)).toMatchObject({ created: 0, updated: 0, unchanged: 3, rejected: 0 })
    expect(told).toEqual([])
  })

  it('makes a new version of what changed', async () => {
    const changed = rows.map((each, at) => (at === 0 ? { ...each, name: '高龄津贴' } : each))
    expect(await load(changed)).toMatchObject({ created: 0, updated: 1, unchanged: 2 })
    const found = await server.as({ kind: 'anonymous' }).get(`/api/items?q=${encodeURIComponent('高龄津贴')}`)
    expect(found.body).toMatchObject({ rows: [{ name: '高龄津贴', version: 2 }] })
  })

  it('rejects rows that can be no item, and takes the others', async () => {
    const report = await load([
      { ...rows[0], name: '高龄津贴' },
      { department: '区民政局' },
      'nothing',
      { ...rows[0], name: '又一个' },
    ])
    expect(report).toMatchObject({ read: 4, unchanged: 1, rejected: 3 })
    expect(report.findings.map((finding) => [finding.row, finding.rule])).toEqual([
      [2, 'list.unreadable-row'],
      [3, 'list.unreadable-row'],
      [4, 'list.duplicate-code'],
    ])
  })

  it('never writes over a draft that an editor has begun', async () => {
    const editor = server.as(staffAs('catalogue-editor', '*'))
    const list = await editor.get('/api/desk/items?q=511G01002001')
    expect(list.body).toMatchObject({ total: 1 })
    const [item] = JSON.parse(JSON.stringify(list.body)).rows
    const { content, rowVersion } = JSON.parse(
      JSON.stringify((await editor.get(`/api/desk/items/${item.itemId}`)).body),
    )
    await editor.post(
      `/api/desk/items/${item.itemId}/save`,
      { content: { ...content, hours: '工作日' } },
      {
        version: rowVersion,
      },
    )
    const report = await load([{ ...rows[1], name: '改了名' }])
    expect(report).toMatchObject({
      rejected: 1,
      updated: 0,
      findings: [{ row: 1 }, { rule: 'list.draft-open' }],
    })
  })
})

const real = realList()
if (!real) console.warn('NOT RUN: the load of the 1,135 real items; name their list in YIMEN_REAL_ITEMS.')

describe.skipIf(!real)('the 1,135 items that a district published', () => {
  it('all come in with the dirt that is known, and are unchanged the second time', async () => {
    if (!real) throw new Error('the list is not here')
    const report = await load(real)
    expect(report).toMatchObject({ read: 1135, created: 1135, rejected: 0, organs: 34 })
    const counts = Map.groupBy(report.findings, ({ rule }) => rule)
    const rowsOf = (rule: string) => counts.get(rule)?.length
    expect([
      rowsOf('code.non-standard-prefix'),
      rowsOf('name.duplicate'),
      rowsOf('code.area-mismatch'),
      rowsOf('code.lower-case'),
      rowsOf('code.part-count'),
      rowsOf('name.level-in-brackets'),
    ]).toEqual([191, 2, 4, 1, 37, 164])
    expect(await load(real)).toMatchObject({ created: 0, updated: 0, unchanged: 1135, rejected: 0 })
  })
})
