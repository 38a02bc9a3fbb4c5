import { searchItems } from '@yimen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../../../../../../tests/setup/server.ts'
import { realList } from '../testing/real-list.ts'
import { crowd, sampleCatalogue } from '../testing/sample-catalogue.ts'

let server: TestServer
beforeAll(async () => {
  server = await sampleCatalogue([...crowd, ...(realList() ?? [])])
})
afterAll(() => server.close())

async function find(words: string) {
  const answer = await server.as({ kind: 'anonymous' }).get(`/api/items?q=${encodeURIComponent(words)}`)
  expect(answer.status).toBe(200)
  return searchItems.response.parse(answer.body)
}

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
