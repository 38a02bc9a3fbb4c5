import { searchItems } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../../../../../../tests/setup/server.ts'
import { crowd, sampleCatalogue } from '../testing/sample-catalogue.ts'

let server: TestServer
beforeAll(async () => {
  server = await sampleCatalogue(crowd)
})
afterAll(() => server.close())

async function search(parameters: string) {
  const answer = await server.as({ kind: 'anonymous' }).get(`/api/items?${parameters}`)
  expect(answer.status).toBe(200)
  return searchItems.response.parse(answer.body)
}

describe('lists', () => {
  it('walks all published items in order of pinyin, each once', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof search>> = await search(
        `limit=6${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      expect(page.total).toBe(19)
      seen.push(...page.rows.map((row) => row.code))
      cursor = page.next
    }
    expect(seen).toHaveLength(19)
    expect(new Set(seen).size).toBe(19)
  })

  it('filters by organ, by whom an item serves and by theme', async () => {
    const organ = await search('organ=SPJ&limit=100')
    expect(organ.rows.map((row) => row.organ.code)).toEqual(crowd.map(() => 'SPJ'))
    const persons = await search('served=person&limit=100')
    expect(persons.rows.length).toBeGreaterThan(5)
    expect(persons.rows.every((row) => row.served.includes('1'))).toBe(true)
    const themed = await search(`theme=${encodeURIComponent('生育收养')}`)
    expect(themed.rows.map((row) => row.code)).toContain('birth-registration')
  })

  it('offers to apply online only where there is a form', async () => {
    const { rows } = await search('limit=100')
    expect(rows.filter((row) => !row.online).every((row) => row.organ.code === 'SPJ')).toBe(true)
    expect(rows.filter((row) => row.online)).toHaveLength(14)
  })

  it('refuses a cursor that was not made here', async () => {
    const answer = await server.as({ kind: 'anonymous' }).get('/api/items?cursor=nonsense')
    expect(answer).toMatchObject({ status: 400, body: { code: 'platform.bad-cursor' } })
  })
})

it('shows nothing of another district', async () => {
  const answer = await server.as({ kind: 'anonymous' }, '110101').get('/api/items')
  expect(answer.body).toMatchObject({ rows: [], total: 0 })
})
