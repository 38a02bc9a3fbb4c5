import {
  confirmDemand,
  dispatchDemand,
  goLive,
  listDemands,
  listDuties,
  mountDuty,
  openCase,
  readDeskCase,
  readDuty,
  readItem,
  readMyCase,
  withdrawDuty,
} from '@yimen/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, done, officer, submittedHygiene } from '../../../../../tests/setup/sample-district.ts'
import { inDistrict } from '../../platform/db/database.ts'
import { openSourcing, type SourcingDistrict, someDuty } from './testing/sourcing-district.ts'

let district: SourcingDistrict
beforeAll(async () => {
  district = await openSourcing()
})
afterAll(() => district.close())

const item = { params: { itemCode: 'public-place-hygiene' } }
const anybody = () => district.server.as({ kind: 'anonymous' })
/** How the public page shows the health certificate: this is what portal and kiosk read. */
async function asked() {
  const { content } = await done(anybody(), readItem, item)
  return content.materials.find(({ materialType }) => materialType === 'health-certificate')
}
async function inDraft(caseId: string) {
  const shop = district.as(await district.resident('dai-suxin'))
  const { requirements } = await done(shop, readMyCase, { params: { caseId } })
  return requirements.find(({ code }) => code === 'M8')
}
const withdraw = async (number: string, by = district.steward('WJW')) => {
  const { dutyId, version } = await district.dutyByNumber(number)
  return done(by, withdrawDuty, { params: { dutyId }, version, body: { reason: '系统停用' } })
}

test('the duties of the pack are live, and strike off what they cover, with source, law and number', async () => {
  expect(await asked()).toMatchObject({
    exemption: {
      sourceOrgan: { zh: '区卫健委', en: 'Health Commission' },
      store: { zh: '健康证明库', en: 'Health certificates' },
      duty: 'XC-D-0105',
      basis: {
        zh: '北京市优化营商环境条例（2024）第三十二条',
        en: 'Beijing Regulations on Improving the Business Environment (2024), Article 32',
      },
    },
  })
})

describe('the effect of a duty', () => {
  test('ends with it for the item and for drafts, while a case keeps what was struck off when it was submitted', async () => {
    const shop = district.subject('clipmoon-hair')
    const owner = district.as(await district.resident('dai-suxin'))
    const running = await submittedHygiene(owner, shop)
    const draft = await done(owner, openCase, {
      body: { itemCode: 'public-place-hygiene', onBehalfOf: shop, answers: {}, anew: true },
    })
    expect(await inDraft(draft.case.caseId)).toMatchObject({ state: 'exempt' })

    expect(await withdraw('XC-D-0105')).toMatchObject({ state: 'withdrawn', allowed: [] })
    expect(await asked()).not.toHaveProperty('exemption')
    expect(await inDraft(draft.case.caseId)).toMatchObject({ state: 'missing', exemption: null })

    expect(await inDraft(running.caseId)).toMatchObject({
      state: 'exempt',
      exemption: { duty: 'XC-D-0105' },
    })
    const clerk = district.as(officer({ organ: '*', role: 'clerk' }))
    const atCounter = await done(clerk, readDeskCase, { params: { caseId: running.caseId } })
    expect(atCounter.requirements.find(({ code }) => code === 'M8')).toMatchObject({ state: 'exempt' })
  })

  test('comes back with a new duty, not before it is live, for every organ that asked', async () => {
    const demand = await district.demand('WJW', 'health-certificate')
    const food = await district.demand('SCJG', 'health-certificate')
    for (const { demandId, version } of [demand, food])
      await done(district.coordinator, dispatchDemand, {
        params: { demandId },
        version,
        body: { organ: 'WJW' },
      })
    const steward = district.steward('WJW')
    const confirmed = await done(steward, confirmDemand, {
      params: { demandId: demand.demandId },
      version: demand.version + 1,
      body: { duty: someDuty, alsoOthers: true },
    })
    expect(confirmed).toMatchObject({ state: 'confirmed', dueOn: null })
    expect((await district.demand('SCJG', 'health-certificate')).state).toBe('confirmed')
    expect(await asked()).not.toHaveProperty('exemption')

    const number = confirmed.duty ?? ''
    let duty = await district.dutyByNumber(number)
    const early = { params: { dutyId: duty.dutyId }, version: duty.version, body: {} }
    expect(await call(steward, goLive, early)).toMatchObject({ status: 409, code: 'sourcing.not-now' })
    await done(steward, mountDuty, early)
    expect(await asked()).not.toHaveProperty('exemption')
    duty = await district.dutyByNumber(number)
    const live = await done(steward, goLive, {
      params: { dutyId: duty.dutyId },
      version: duty.version,
      body: {},
    })
    expect(live.state).toBe('live')
    expect(await asked()).toMatchObject({ exemption: { duty: number, sourceOrgan: { zh: '区卫健委' } } })
    expect((await district.demand('SCJG', 'health-certificate')).state).toBe('live')

    await withdraw(number, district.coordinator)
    expect(await asked()).not.toHaveProperty('exemption')
    expect((await district.demand('SCJG', 'health-certificate')).state).toBe('withdrawn')
  })

  test('is at once when a demand is confirmed under a duty that is live already', async () => {
    const demand = await district.demand('WJW', 'health-certificate')
    const sent = await done(district.coordinator, dispatchDemand, {
      params: { demandId: demand.demandId },
      version: demand.version,
      body: { organ: 'SCJG' },
    })
    const confirmed = await done(district.steward('SCJG'), confirmDemand, {
      params: { demandId: sent.demandId },
      version: sent.version,
      body: { duty: { number: 'XC-D-0101' } },
    })
    expect(confirmed.state).toBe('live')
    expect(await asked()).toMatchObject({ exemption: { duty: 'XC-D-0101' } })
  })
})

describe('what a live duty does in the registry', () => {
  /** Under which duty the population store answers for names. */
  const answersUnder = () =>
    inDistrict(district.server.database, '110102', async (tx) => {
      const { rows } = await sql<{ duty: string }>`
        SELECT duty FROM registry.authority
        WHERE element = 'P01' AND organ = 'C_GA' AND store = '人口库' AND until IS NULL`.execute(tx)
      return rows.map(({ duty }) => duty)
    })

  test('its store answers for the element until it is withdrawn, also where a second duty had taken over', async () => {
    expect(await answersUnder()).toEqual(['XC-D-0102'])
    const { rows } = await done(district.coordinator, listDemands, { query: { code: 'P01' } })
    const [demand] = rows
    if (!demand) throw new Error('nobody asks for names')
    await done(district.coordinator, dispatchDemand, {
      params: { demandId: demand.demandId },
      version: demand.version,
      body: { organ: 'C_GA' },
    })
    const police = district.steward('C_GA')
    const { duty } = await done(police, confirmDemand, {
      params: { demandId: demand.demandId },
      version: demand.version + 1,
      body: { duty: { ...someDuty, store: '人口库' } },
    })
    const number = duty ?? ''
    for (const act of [mountDuty, goLive]) {
      const { dutyId, version } = await district.dutyByNumber(number)
      await done(police, act, { params: { dutyId }, version, body: {} })
    }
    expect(await answersUnder()).toEqual([number])
    await withdraw(number, police)
    expect(await answersUnder()).toEqual(['XC-D-0102'])
    await withdraw('XC-D-0102', police)
    expect(await answersUnder()).toEqual([])
  })
})

describe('who may', () => {
  test('only the organ that is bound moves its duty; the office may withdraw it', async () => {
    const { dutyId, version } = await district.dutyByNumber('XC-D-0108')
    const body = { reason: '不该由别人来停' }
    expect(
      await call(district.steward('GAJ'), withdrawDuty, { params: { dutyId }, version, body }),
    ).toMatchObject({ status: 404 })
    expect(await call(district.director, withdrawDuty, { params: { dutyId }, version, body })).toMatchObject({
      status: 403,
    })
    expect(
      await call(district.steward('CL'), withdrawDuty, { params: { dutyId }, version: version + 1, body }),
    ).toMatchObject({ status: 409, code: 'platform.stale-version' })
    const { rows } = await done(district.steward('CL'), listDuties)
    expect(rows.map(({ number }) => number)).toEqual(['XC-D-0108'])
    expect((await done(district.director, readDuty, { params: { dutyId } })).allowed).toEqual([])
  })
})
