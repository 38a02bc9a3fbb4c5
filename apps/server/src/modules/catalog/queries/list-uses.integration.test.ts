import { CatalogueItem, type ElementUse, listElementUses, listMaterialTypeUses } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDistrict } from '../../../platform/db/database.ts'
import { elementUses, materialTypeUses } from '../index.ts'
import { sampleCatalogue } from '../testing/sample-catalogue.ts'
import { staffAs } from '../testing/staff.ts'

let server: Awaited<ReturnType<typeof sampleCatalogue>>
beforeAll(async () => {
  server = await sampleCatalogue([])
})
afterAll(() => server.close())

const clerk = () => server.as(staffAs('clerk', '*'))
const placeOf = ({ element, item, section, group }: ElementUse) =>
  [element, item.itemId, section, group].join(' ')
const usesOf = async (element: string) =>
  listElementUses.response.parse((await clerk().get(`/api/desk/element-uses?element=${element}`)).body).rows

describe('the uses that published items make', () => {
  it('of elements are told with the item, the section and whether people have to fill it', async () => {
    const uses = await usesOf('P01')
    expect(uses.length).toBeGreaterThan(3)
    const allowance = uses.find(({ item }) => item.code === 'old-age-allowance')
    expect(allowance).toMatchObject({
      element: 'P01',
      item: { version: 1, name: expect.stringContaining('津贴') },
      required: 'always',
      filledBy: 'applicant',
      computed: false,
    })
  })

  it('of material types are told with what the item calls it', async () => {
    const all = await server.inDistrict((tx) => materialTypeUses(tx, server.district))
    const [first] = all
    if (first === undefined) throw new Error('the sample items ask for materials')
    const path = `/api/desk/material-type-uses?materialType=${first.materialType}`
    const { rows } = listMaterialTypeUses.response.parse((await clerk().get(path)).body)
    expect(rows).toEqual(all.filter(({ materialType }) => materialType === first.materialType))
  })

  it('are all read page by page, each once', async () => {
    const all = await server.inDistrict((tx) => elementUses(tx, server.district))
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const path = `/api/desk/element-uses?limit=60${cursor === '' ? '' : `&cursor=${cursor}`}`
      const { rows, next } = listElementUses.response.parse((await clerk().get(path)).body)
      seen.push(...rows.map(placeOf))
      if (next === null) break
      cursor = next
    }
    expect(seen).toEqual(all.map(placeOf))
  })

  it('end when the item is withdrawn', async () => {
    const editor = server.as(staffAs('catalogue-editor', '*'))
    const use = (await usesOf('P01')).find(({ item }) => item.code === 'old-age-allowance')
    const path = `/api/desk/items/${use?.item.itemId}`
    const { rowVersion } = CatalogueItem.parse((await editor.get(path)).body)
    await editor.post(`${path}/withdraw`, { reason: '不再办理' }, { version: rowVersion })
    expect((await usesOf('P01')).map(({ item }) => item.code)).not.toContain('old-age-allowance')
    const materials = await server.inDistrict((tx) => materialTypeUses(tx, server.district))
    expect(materials.map(({ item }) => item.code)).not.toContain('old-age-allowance')
  })
})

it('a bad cursor is refused', async () => {
  const answer = await clerk().get('/api/desk/element-uses?cursor=none')
  expect(answer).toMatchObject({ status: 400, body: { code: 'platform.bad-cursor' } })
})

it('only staff read them, and nobody those of another district', async () => {
  const nobody = server.as({ kind: 'anonymous' })
  expect((await nobody.get('/api/desk/element-uses')).status).toBe(401)
  expect((await nobody.get('/api/desk/material-type-uses')).status).toBe(401)
  const other = await inDistrict(server.database, '110109', (tx) => elementUses(tx, server.district))
  expect(other).toEqual([])
})
