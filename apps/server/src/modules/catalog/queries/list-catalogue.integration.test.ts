import { CatalogueItem, listCatalogue, scoreDepartments } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../../../../../../tests/setup/server.ts'
import { crowd, sampleCatalogue } from '../testing/sample-catalogue.ts'
import { staffAs } from '../testing/staff.ts'

let server: TestServer
beforeAll(async () => {
  server = await sampleCatalogue(crowd)
})
afterAll(() => server.close())

async function list(who: ReturnType<typeof staffAs>, parameters = '') {
  const answer = await server.as(who).get(`/api/desk/items?limit=100${parameters}`)
  expect(answer.status).toBe(200)
  return listCatalogue.response.parse(answer.body)
}
const everything = staffAs('catalogue-editor', '*')

describe('the catalogue at the desk', () => {
  it('lists what the posts of the caller cover and nothing else', async () => {
    expect((await list(everything)).total).toBe(19)
    const own = await list(staffAs('catalogue-editor', 'SPJ'))
    expect(own.rows.map((row) => row.organ.code)).toEqual(crowd.map(() => 'SPJ'))
    const [named] = own.rows
    const single = await list(staffAs('catalogue-editor', 'SPJ', [named?.code ?? '']))
    expect(single.rows.map((row) => row.code)).toEqual([named?.code])
    expect((await list(staffAs('director', 'NOBODY'))).total).toBe(0)
  })

  it('filters by words, code, state and lint rule', async () => {
    const byName = await list(everything, `&q=${encodeURIComponent('刻章')}`)
    expect(byName.rows.map((row) => row.code)).toContain('seal-subsidy')
    expect((await list(everything, '&q=SEAL-SUB')).total).toBe(1)
    expect((await list(everything, '&state=draft')).total).toBe(0)
    const levels = await list(everything, '&rule=name.level-in-brackets')
    expect(levels.rows.map((row) => row.name)).toEqual(['公章刻制业特种行业许可（县级）'])
  })

  it('pages in order of pinyin without gaps', async () => {
    const all = (await list(everything)).rows.map((row) => row.code)
    const seen: string[] = []
    let cursor = ''
    do {
      const answer = await server
        .as(everything)
        .get(`/api/desk/items?limit=4${cursor && `&cursor=${cursor}`}`)
      const page = listCatalogue.response.parse(answer.body)
      seen.push(...page.rows.map((row) => row.code))
      cursor = page.next ?? ''
    } while (cursor !== '')
    expect(seen).toEqual(all)
  })

  it('is closed to residents, clerks and those who are not signed in', async () => {
    for (const [who, status] of [
      [{ kind: 'anonymous' }, 401],
      [staffAs('clerk', '*'), 403],
    ] as const)
      for (const path of ['/api/desk/items', '/api/desk/catalogue-scores'])
        expect((await server.as(who).get(path)).status).toBe(status)
  })
})

describe('one item at the desk', () => {
  it('is read with findings and versions by those whose posts cover it, and is not there for others', async () => {
    const { rows } = await list(everything, '&rule=name.level-in-brackets')
    const path = `/api/desk/items/${rows[0]?.itemId}`
    const item = CatalogueItem.parse((await server.as(everything).get(path)).body)
    expect(item.findings.map(({ rule }) => rule)).toContain('name.level-in-brackets')
    expect(item.versions).toMatchObject([{ version: 1, state: 'published' }])
    expect(item.allowed).toEqual(['new-version', 'withdraw'])
    const director = CatalogueItem.parse((await server.as(staffAs('director', 'SPJ')).get(path)).body)
    expect(director.allowed).toEqual([])
    expect(await server.as(staffAs('catalogue-editor', 'MZJ')).get(path)).toMatchObject({
      status: 404,
      body: { code: 'catalog.item-not-found' },
    })
    expect((await server.as(everything, '110101').get(path)).status).toBe(404)
  })
})

describe('scores by department', () => {
  it('add up to the rules of their items, and name what is broken most often', async () => {
    const answer = await server.as(everything).get('/api/desk/catalogue-scores')
    const { departments } = scoreDepartments.response.parse(answer.body)
    const rows = (await list(everything)).rows
    for (const { organ, items, score, errors } of departments) {
      const own = rows.filter((row) => row.organ.code === organ.code)
      expect(items).toBe(own.length)
      expect(score.applied).toBe(own.reduce((sum, row) => sum + row.score.applied, 0))
      expect(score.held).toBe(own.reduce((sum, row) => sum + row.score.held, 0))
      expect(errors).toBe(own.reduce((sum, row) => sum + row.errors, 0))
    }
    const list34 = departments.find(({ organ }) => organ.code === 'SPJ')
    expect(list34?.frequent.length).toBe(3)
    expect(list34?.score.score).toBeLessThan(100)
    expect(departments.find(({ organ }) => organ.code === 'ZWFW')?.score.score).toBe(100)
  })
})
