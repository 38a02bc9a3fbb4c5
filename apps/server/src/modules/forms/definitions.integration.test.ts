import { CodeList, DataElement } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../tests/setup/server.ts'
import { inDistrict } from '../../platform/db/database.ts'
import { definitionsOfForm, elementsByCode, importCodeLists, importElements, listElements } from './index.ts'
import { formsModule } from './module.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ modules: [formsModule] })
})
afterAll(() => server.close())

const element = (code: string, zh: string, codeList?: string) =>
  DataElement.parse({
    code,
    name: { zh, en: code },
    type: 'string',
    sensitivity: 1,
    source: 'SELF',
    ...(codeList === undefined ? {} : { codeList }),
  })
const form = (code: string) => ({
  sections: [
    {
      code: 'A',
      title: { zh: '基本', en: 'Basics' },
      fields: [
        {
          element: code,
          required: 'always' as const,
          filledBy: 'applicant' as const,
          ownValue: 'allowed' as const,
        },
      ],
    },
  ],
})
const list = CodeList.parse({
  code: 'yes-no',
  name: { zh: '是否', en: 'Yes or no' },
  entries: [{ code: 'yes', label: { zh: '是', en: 'Yes' } }],
})

describe('importing definitions', () => {
  it('creates, then leaves alone, then makes a new revision of what changed', async () => {
    const at = server.clock.now()
    const load = (name: string) =>
      server.inDistrict((tx) =>
        importElements(tx, server.district, [element('L01', name), element('L02', '住所')], at),
      )
    expect(await load('名称')).toEqual({ created: 2, updated: 0, unchanged: 0 })
    expect(await load('名称')).toEqual({ created: 0, updated: 0, unchanged: 2 })
    expect(await load('企业名称')).toEqual({ created: 0, updated: 1, unchanged: 1 })
    const [found] = await server.inDistrict((tx) => elementsByCode(tx, server.district, ['L01', 'none']))
    expect(found).toMatchObject({ code: 'L01', name: { zh: '企业名称' }, version: 2 })
  })

  it('refuses a load that defines a code twice', async () => {
    const twice = [element('L09', '甲'), element('L09', '乙')]
    await expect(
      server.inDistrict((tx) => importElements(tx, server.district, twice, server.clock.now())),
    ).rejects.toThrow('L09 is defined twice')
  })

  it('finds the elements and code lists of a form', async () => {
    const at = server.clock.now()
    const found = await server.inDistrict(async (tx) => {
      await importElements(tx, server.district, [element('X01', '是否代办', 'yes-no')], at)
      await importCodeLists(tx, server.district, [list], at)
      return definitionsOfForm(tx, server.district, form('X01'), at)
    })
    expect(found.elements.map(({ code }) => code)).toEqual(['X01'])
    expect(found.codeLists).toEqual([list])
  })
})

it('reads a form with the elements as they were when it was published', async () => {
  const [early, published, late] = [
    '2026-09-01T09:00:00+08:00',
    '2026-09-02T09:00:00+08:00',
    '2026-09-03T09:00:00+08:00',
  ].map((instant) => new Date(instant))
  if (!early || !published || !late) throw new Error('three instants')
  const names = await server.inDistrict(async (tx) => {
    await importElements(tx, server.district, [element('C01', '旧名')], early)
    await importElements(tx, server.district, [element('C01', '新名')], late)
    const at = async (instant: Date) =>
      (await definitionsOfForm(tx, server.district, form('C01'), instant)).elements[0]?.name.zh
    return [await at(published), await at(late), await at(new Date('2020-01-01T00:00:00Z'))]
  })
  expect(names).toEqual(['旧名', '新名', '旧名'])
})

it('shows nothing of another district', async () => {
  const seen = await inDistrict(server.database, '110101', (tx) => listElements(tx, '110102'))
  expect(seen).toEqual([])
})
