import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { formsModule } from '../../forms/module.ts'
import { itemVersion, publishedItem } from '../index.ts'
import { catalogModule } from '../module.ts'
import { loadSampleElements, samplePack } from '../testing/sample-pack.ts'
import { importPackItems } from './import-pack-items.ts'

const { items, templates } = samplePack()
let server: TestServer
beforeAll(async () => {
  server = await testServer({ modules: [formsModule, catalogModule] })
})
afterAll(() => server.close())

const told: string[] = []
const load = (change?: (name: string) => string) =>
  server.inDistrict(async (tx) => {
    const given = items.map((item) =>
      change ? { ...item, content: { ...item.content, name: change(item.content.name) } } : item,
    )
    const loaded = await importPackItems(scopeOf(tx), given, templates)
    return [...new Set(loaded.map(({ outcome, state }) => `${outcome} ${state}`))]
  })
const scopeOf = (tx: Tx) => ({
  tx,
  district: server.district,
  now: server.clock.now(),
  append: (event: { type: string }) => void told.push(event.type),
})

describe('the items of the sample district', () => {
  it('come in as drafts while the elements of their forms are not defined, and nobody finds them', async () => {
    expect(await load()).toEqual(['created draft'])
    expect(await load()).toEqual(['unchanged draft'])
    expect(await server.inDistrict((tx) => publishedItem(tx, server.district, 'seal-subsidy'))).toBe(
      'unknown',
    )
  })

  it('are published without a finding once the elements are there', async () => {
    await server.inDistrict((tx) => loadSampleElements(scopeOf(tx)))
    expect(await load()).toEqual(['updated published'])
    const item = await server.inDistrict((tx) => publishedItem(tx, server.district, 'seal-subsidy'))
    if (typeof item === 'string') throw new Error(item)
    expect(item).toMatchObject({ version: 1, content: { name: '新开办企业刻章补助' } })
    expect(item.content.stateTable?.rows.length).toBeGreaterThan(0)
    expect(item.elements.length).toBeGreaterThan(10)
    expect(item.codeLists.length).toBeGreaterThan(0)
  })

  it('change nothing and tell nothing the second time', async () => {
    told.length = 0
    expect(await load()).toEqual(['unchanged published'])
    expect(told).toEqual([])
  })

  it('get a next version when the pack says something else, and the old one can still be read', async () => {
    expect(await load((name) => `${name}（试行）`)).toEqual(['updated published'])
    const [now, before] = await server.inDistrict(async (tx) => [
      await publishedItem(tx, server.district, 'seal-subsidy'),
      await itemVersion(tx, server.district, 'seal-subsidy', 1),
    ])
    expect(now).toMatchObject({ version: 2, content: { name: '新开办企业刻章补助（试行）' } })
    expect(before).toMatchObject({ version: 1, content: { name: '新开办企业刻章补助' } })
  })

  it('are all found in one reading, from one process, as the same object', async () => {
    const read = () => server.inDistrict((tx) => itemVersion(tx, server.district, 'seal-subsidy', 1))
    expect(await read()).toBe(await read())
  })
})

it('a pack that names a state table it does not hold is refused as a whole', async () => {
  await expect(server.inDistrict((tx) => importPackItems(scopeOf(tx), items, []))).rejects.toThrow(
    /no state table/,
  )
})
