import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogServer, soundItem } from '../testing/catalog-server.ts'

let world: Awaited<ReturnType<typeof catalogServer>>
let itemId: string
beforeAll(async () => {
  world = await catalogServer()
  itemId = (await world.add(soundItem('补贴', 'constraint'))).itemId
})
afterAll(() => world.server.close())

const run = (statement: RawBuilder<unknown>) => world.server.inDistrict((tx) => statement.execute(tx))
const version = (number: number, state: string, published: string | null, item = itemId) => sql`
  INSERT INTO catalog.item_version (district, item_id, version, state, content, findings, created_at, created_by, published_at)
  VALUES ('110102', ${item}, ${number}, ${state}, '{}', '[]', now(), 'test', ${published})`
const time = '2026-09-22T00:00:00Z'

describe('wrong states cannot be stored', () => {
  it.each<[string, () => RawBuilder<unknown>, RegExp]>([
    ['two published versions of an item', () => version(2, 'published', time), /item_one_published/],
    ['a draft with a day of publishing', () => version(2, 'draft', time), /check/],
    ['something published without a day', () => version(2, 'superseded', null), /check/],
    ['a withdrawal without a reason', () => version(2, 'withdrawn', time), /check/],
    ['an unknown state', () => version(2, 'lost', time), /check/],
    ['a version of no item', () => version(1, 'published', time, randomUUID()), /foreign key/],
    [
      'two items with one code',
      () => sql`INSERT INTO catalog.item SELECT district, ${randomUUID()}::uuid, code, origin, organ_code, organ_name, name,
        sort, type, version, state, applied, held, errors, warnings, broken, row_version, created_at, updated_at FROM catalog.item`,
      /item_district_code_key/,
    ],
    ['more rules held than applied', () => sql`UPDATE catalog.item SET held = applied + 1`, /check/],
    [
      'a row of another district',
      () => sql`UPDATE catalog.item SET district = '110101'`,
      /row-level security/,
    ],
  ])('%s', async (_, statement, refused) => {
    await expect(run(statement())).rejects.toThrow(refused)
  })

  it('a version cannot be deleted by the app', async () => {
    await expect(run(sql`DELETE FROM catalog.item_version`)).rejects.toThrow(/permission denied/)
  })
})
