import { searchItems } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { formsModule } from '../../forms/module.ts'
import { importPackItems } from '../import/import-pack-items.ts'
import { importPublishedList } from '../import/import-published-list.ts'
import { catalogModule } from '../module.ts'
import { samplePack } from '../testing/sample-pack.ts'

let server: TestServer

/** Rows of the kind that a real list is full of: they must not push the items aside that people mean. */
const crowd = [
  '企业设立、变更、注销登记（公司设立登记）',
  '食品（含保健食品）经营许可（变更）',
  '公章刻制业特种行业许可（县级）',
  '社会保障卡申领',
  '建筑垃圾准运证核发',
].map((name, at) => ({
  department: '区行政审批局',
  mainItem: '未分类',
  name,
  itemCode: `511A0100${at}001-511602000000-000-115113016823646795-1-00`,
  areaCode: '511602000000',
  taskType: '1',
  deptCode: '68236467-9',
}))

beforeAll(async () => {
  server = await testServer({ modules: [formsModule, catalogModule] })
  const { items, templates } = samplePack()
  await server.inDistrict(async (tx) => {
    const scope = { tx, district: server.district, now: server.clock.now(), append: () => undefined }
    await importPackItems(scope, items, templates)
    await importPublishedList(scope, crowd, async ({ name }) => ({ code: 'SPJ', name }))
  })
})
afterAll(() => server.close())

async function search(parameters: string) {
  const answer = await server.as({ kind: 'anonymous' }).get(`/api/items?${parameters}`)
  expect(answer.status).toBe(200)
  return searchItems.response.parse(answer.body)
}
const find = (words: string) => search(`q=${encodeURIComponent(words)}`)

describe('what people type finds what they mean', () => {
  it.each([
    ['开公司刻章能报销吗', 'seal-subsidy'],
    ['刻章', 'seal-subsidy'],
    ['新公司刻章补贴怎么领', 'seal-subsidy'],
    ['新开办企业刻章补助', 'seal-subsidy'],
    ['seal subsidy', 'seal-subsidy'],
    ['xkbqykzbz', 'seal-subsidy'],
    ['jzz', 'residence-permit'],
    ['juzhuzheng', 'residence-permit'],
    ['ju zhu zheng', 'residence-permit'],
    ['暂住证', 'residence-permit'],
    ['外地人怎么办居住证', 'residence-permit'],
    ['想开个饭馆', 'food-business-licence'],
    ['我要开一家奶茶店', 'food-business-licence'],
    ['食品经营许可', 'food-business-licence'],
    ['理发店卫生许可证', 'public-place-hygiene'],
    ['开个理发店要办什么', 'public-place-hygiene'],
    ['老人高龄津贴怎么领', 'old-age-allowance'],
    ['妈妈80岁了有补贴吗', 'old-age-allowance'],
    ['残疾人两项补贴', 'disability-subsidy'],
    ['生孩子要登记吗', 'birth-registration'],
    ['失业金', 'unemployment-registration'],
    ['被公司辞退了', 'unemployment-registration'],
    ['公租房申请', 'public-rental-housing'],
    ['gongzufang', 'public-rental-housing'],
    ['gzf', 'public-rental-housing'],
    ['劳务派遣许可', 'labour-dispatch-licence'],
    ['挂个横幅', 'outdoor-advertising'],
    ['成立一个协会', 'social-organisation'],
    ['个体户执照', 'individual-business'],
    ['就业创业证', 'employment-certificate'],
  ])('%s → %s', async (words, code) => {
    const { rows } = await find(words)
    expect(
      rows[0]?.code,
      rows
        .slice(0, 4)
        .map((row) => row.name)
        .join(' | '),
    ).toBe(code)
  })

  it('finds nothing for what nobody offers, and says so', async () => {
    expect(await find('zzzzqqq')).toEqual({ rows: [], next: null, total: 0 })
    expect((await find('%_')).total).toBe(0)
  })

  it('says what the match rests on when the name does not', async () => {
    expect((await find('暂住证')).rows[0]?.matched).toBe('暂住证')
    expect((await find('jzz')).rows[0]?.matched).toBe('jzz')
    expect((await find('居住证申领')).rows[0]?.matched).toBeNull()
  })
})

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
    expect(answer).toMatchObject({ status: 400, body: { code: 'catalog.bad-cursor' } })
  })
})

it('shows nothing of another district', async () => {
  const answer = await server.as({ kind: 'anonymous' }, '110101').get('/api/items')
  expect(answer.body).toMatchObject({ rows: [], total: 0 })
})
