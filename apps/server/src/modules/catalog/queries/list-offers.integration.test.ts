import { listOffers, searchItems } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../../../../tests/setup/server.ts'
import { crowd, sampleCatalogue } from '../testing/sample-catalogue.ts'

let server: TestServer
beforeAll(async () => {
  server = await sampleCatalogue(crowd)
})
afterAll(() => server.close())

async function offers() {
  return listOffers.response.parse((await server.as({ kind: 'anonymous' }).get(listOffers.path)).body)
}
async function found(filter: string): Promise<number> {
  const answer = await server.as({ kind: 'anonymous' }).get(`${searchItems.path}?limit=100&${filter}`)
  return searchItems.response.parse(answer.body).total
}

test('every organ on offer leads to as many items as it says', async () => {
  const { organs } = await offers()
  expect(organs.length).toBeGreaterThan(5)
  for (const { code, items } of organs) expect(await found(`organ=${code}`)).toBe(items)
})

test('every theme on offer leads to as many items as it says', async () => {
  const { themes } = await offers()
  expect(themes.map((one) => one.theme)).toContain('企业开办')
  for (const { theme, items } of themes) expect(await found(`theme=${encodeURIComponent(theme)}`)).toBe(items)
})
