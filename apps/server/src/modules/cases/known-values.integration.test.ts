import { openCase, saveDraft } from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from './testing/call.ts'
import { openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'

let district: SampleDistrict
beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
})
afterAll(() => district.close())

const opened = async (resident: string, itemCode: string, subject: string) => {
  const person = district.as(await district.resident(resident))
  const body = { itemCode, onBehalfOf: district.subject(subject) }
  const { case: draft } = await done(person, openCase, { body })
  return { person, draft }
}

test('who acts for a person finds their own name, number and phone in the fields about the agent, and nowhere else', async () => {
  const { draft } = await opened('he-qing', 'old-age-allowance', 'he-shouchun')
  expect(draft.representative).toMatchObject({ name: '何青', capacity: 'agent' })
  expect(draft.values.P01).toMatchObject({ value: '何守春', source: { store: '人口库' } })
  expect(draft.values.X03).toMatchObject({ value: '何青', source: { store: '人口库' }, trust: 'A' })
  expect(draft.values.X05).toMatchObject({ source: { store: '您的账户' }, trust: 'B' })
  expect(draft.values.X04?.value).not.toBe(draft.values.P03?.value)
  expect(draft.values.X05?.value).not.toBe(draft.values.P12?.value)
  expect(draft.values.X03?.fetchedAt).toMatch(/^2026-/)
})

test('an agent of a firm is filled in as its agent; the firm’s own fields are the firm’s', async () => {
  const { person, draft } = await opened('gu-yuanzhou', 'seal-subsidy', 'chestnut-woodwork')
  expect(draft.values.X03).toMatchObject({ value: '顾远舟', source: { store: '人口库' } })
  expect(draft.values.L12).toMatchObject({ value: '林知夏', source: { store: '法人库' } })
  const params = { caseId: draft.caseId }
  const body = { answers: { S1: 'agent' }, own: {} }
  const saved = await done(person, saveDraft, { params, version: draft.version, body })
  expect(saved.values.X03).toEqual(draft.values.X03)
  expect(saved.missing.map(({ code }) => code)).not.toContain('X04')
})

test('a legal representative is no agent: the fields about the agent are left to whoever that is', async () => {
  const { draft } = await opened('lin-zhixia', 'seal-subsidy', 'chestnut-woodwork')
  expect(draft.values.L12).toMatchObject({ value: '林知夏' })
  expect(['X03', 'X04', 'X05'].filter((code) => code in draft.values)).toEqual([])
})
