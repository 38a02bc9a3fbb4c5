import { attachMaterial, listMyMaterials, openCase, readMyCase } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { call, done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'

let district: SampleDistrict
let applicant: Person
beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  applicant = district.as(await district.resident('peng-zhaoyang'))
})
afterAll(() => district.close())

const promise = { kind: 'promise', agreed: true } as const

test('what may be promised says the words and what follows; promised once, it is not asked for again', async () => {
  const onBehalfOf = district.subject('stoveside-catering')
  const opened = await done(applicant, openCase, { body: { itemCode: 'food-business-licence', onBehalfOf } })
  const { caseId, version } = opened.case
  const before = opened.case.requirements.find((one) => one.code === 'M3')
  expect(before).toMatchObject({
    state: 'missing',
    vault: null,
    promise: {
      text: { zh: expect.stringContaining('食品安全制度') },
      consequence: { zh: expect.stringContaining('撤销许可') },
    },
  })
  const attach = (requirement: string, from: object) =>
    call(applicant, attachMaterial, {
      params: { caseId },
      body: attachMaterial.body.parse({ requirement, from }),
      version,
    })
  expect(await attach('M2', promise)).toMatchObject({ status: 422, code: 'materials.no-promise' })
  const { answer } = await attach('M3', promise)
  expect(answer?.requirements.find((one) => one.code === 'M3')).toMatchObject({
    state: 'provided',
    promise: null,
    material: { trust: 'D', promised: true, fileId: null, validUntil: '2027-09-20' },
  })
  const held = await done(applicant, listMyMaterials, { query: { subjectId: onBehalfOf } })
  expect(held.rows[0]).toMatchObject({ trust: 'D', promise: before?.promise, state: 'valid', file: null })

  const later = answer?.version ?? 0
  const none = await call(applicant, attachMaterial, {
    params: { caseId },
    body: { requirement: 'M3', from: { kind: 'none' } },
    version: later,
  })
  expect(none.answer?.requirements.find((one) => one.code === 'M3')).toMatchObject({
    state: 'from-vault',
    vault: { zh: '您承诺过，承诺还有效，不用再交' },
  })

  district.server.clock.moveTo('2027-09-21T10:00:00+08:00')
  const after = await done(applicant, readMyCase, { params: { caseId } })
  expect(after.requirements.find((one) => one.code === 'M3')).toMatchObject({
    state: 'missing',
    vault: { zh: '库里那份已经过期，要交新的' },
  })
  district.server.clock.moveTo('2026-09-21T10:00:00+08:00')
})

test('nobody but the applicant promises', async () => {
  const onBehalfOf = district.subject('stoveside-catering')
  const opened = await done(applicant, openCase, { body: { itemCode: 'food-business-licence', onBehalfOf } })
  const { caseId, version } = opened.case
  const body = { requirement: 'M3', from: promise }
  const clerk = district.as(officer({ organ: '*', role: 'clerk' }))
  const stranger = district.as(await district.resident('lin-zhixia'))
  for (const [person, status] of [
    [clerk, 403],
    [stranger, 404],
  ] as const)
    expect((await call(person, attachMaterial, { params: { caseId }, body, version })).status).toBe(status)
})
