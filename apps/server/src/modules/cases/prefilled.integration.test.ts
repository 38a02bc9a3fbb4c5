import {
  type CaseForApplicant,
  type FieldValue,
  openCase,
  readMyCase,
  saveDraft,
  submitCase,
} from '@yimen/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../../../tests/setup/server.ts'
import { call, done } from './testing/call.ts'
import { openSampleDistrict, type SampleDistrict } from './testing/sample-district.ts'
import { fullDraft, paid } from './testing/seal-matter.ts'

let district: SampleDistrict
let lin: Person
let draft: CaseForApplicant
let firm: string
let other: CaseForApplicant
let known: FieldValue
beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
  lin = district.as(await district.resident('lin-zhixia'))
  firm = district.subject('chestnut-woodwork')
  draft = await fullDraft(lin, firm)
  const rong = district.as(await district.resident('rong-jingshu'))
  const onBehalfOf = district.subject('dogear-books')
  other = (await done(rong, openCase, { body: { itemCode: 'seal-subsidy', onBehalfOf } })).case
  known = factOf(draft, 'L02')
})
afterAll(() => district.close())

function factOf({ values }: CaseForApplicant, code: string): FieldValue {
  const value = values[code]
  if (!value) throw new Error(`the draft has no ${code}`)
  return value
}
const submit = (prefilled: Record<string, FieldValue>) =>
  call(lin, submitCase, {
    params: { caseId: draft.caseId },
    version: draft.version,
    body: { declared: true, prefilled },
  })
const save = (prefilled: Record<string, FieldValue>) =>
  call(lin, saveDraft, {
    params: { caseId: draft.caseId },
    version: draft.version,
    body: { ...paid, prefilled },
  })

test('what a source filled in carries a hash, what a person typed carries none', () => {
  expect(known.hash).toMatch(/^[0-9a-f]{8}\.[\w-]{43}$/)
  expect(factOf(draft, 'C10').hash).toBeUndefined()
})

test.each([
  ['value', 'L02', () => ({ value: '北京别的有限公司' })],
  ['source', 'L02', () => ({ source: { ...known.source, store: '人口库' } })],
  ['source, said to be one’s own word', 'L02', () => ({ source: { ...known.source, kind: 'own' } })],
  ['time', 'L02', () => ({ fetchedAt: '2026-09-21T00:00:00.000Z' })],
  ['trust', 'L02', () => ({ trust: 'B' })],
  ['field', 'L12', () => ({})],
  ['hash', 'L02', () => ({ hash: `${known.hash?.slice(0, 9)}${'A'.repeat(43)}` })],
  ['hash, of no key', 'L02', () => ({ hash: '' })],
  ['subject and draft', 'L02', () => factOf(other, 'L02')],
] satisfies [string, string, () => Partial<FieldValue>][])(
  'another %s is refused by name and changes nothing',
  async (_name, code, altered) => {
    const prefilled = { [code]: { ...known, ...altered() } }
    for (const attempt of [submit, save]) {
      const refused = await attempt(prefilled)
      expect(refused).toMatchObject({ status: 422, code: 'cases.prefill-altered' })
      expect(refused.problem?.fields?.map(({ path }) => path)).toEqual([`body.prefilled.${code}`])
    }
    const after = await done(lin, readMyCase, { params: { caseId: draft.caseId } })
    expect(after).toMatchObject({ status: 'draft', version: draft.version, values: draft.values })
  },
)

test('a value of an earlier draft of the same firm and item is refused too', async () => {
  const gu = district.as(await district.resident('gu-yuanzhou'))
  const { case: his } = await done(gu, openCase, { body: { itemCode: 'seal-subsidy', onBehalfOf: firm } })
  expect(factOf(his, 'L02')).toMatchObject({ value: known.value, fetchedAt: known.fetchedAt })
  expect(await submit({ L02: factOf(his, 'L02') })).toMatchObject({ code: 'cases.prefill-altered' })
})

test('what comes back as it was filled in is taken', async () => {
  const prefilled = Object.fromEntries(Object.entries(draft.values).filter(([, { hash }]) => hash))
  expect(Object.keys(prefilled).length).toBeGreaterThan(8)
  expect((await submit(prefilled)).answer).toMatchObject({ status: 'submitted' })
})
