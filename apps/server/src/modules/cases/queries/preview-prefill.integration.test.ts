import { type CaseForApplicant, openCase, previewPrefill, readCaseItem, saveDraft } from '@yimen/contract'
import { compileForm, describeForm, evaluate, mergeValues } from '@yimen/form'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { call, done } from '../testing/call.ts'
import { officer, openSampleDistrict, type SampleDistrict } from '../testing/sample-district.ts'

let district: SampleDistrict
beforeAll(async () => {
  district = await openSampleDistrict({ jobs: false })
})
afterAll(() => district.close())

/** The head of the apply page, worked out from what the API gives, as a browser does it. */
async function counted(person: Person, draft: CaseForApplicant) {
  const item = await done(person, readCaseItem, { params: { caseId: draft.caseId } })
  const { form, situations } = item.content
  if (!form) throw new Error('the item has no form')
  const compiled = compileForm({ form, situations, elements: item.elements, codeLists: item.codeLists })
  const { values, provenance } = mergeValues(compiled, {
    known: draft.values,
    own: {},
    refused: draft.refused,
    at: draft.updatedAt,
  })
  const evaluation = evaluate(compiled, { answers: draft.answers, values, today: '2026-09-21' })
  return describeForm(evaluation, provenance)
}

// The items whose fields the sample sources know, for the citizens that they know.
test.each([
  ['old-age-allowance', 'he-shouchun', { S1: 'self', S2: 'age', S3: 'no', S4: 'no', S5: 'no' }],
  ['unemployment-registration', 'luo-jin', { S1: 'self', S2: 'no', S3: 'no' }],
] as const)('of %s, %s, known to the registry, finds at most 30 %% blank', async (itemCode, key, answers) => {
  const person = district.as(await district.resident(key))
  const { case: draft } = await done(person, openCase, { body: { itemCode, answers } })
  const { filled, toFill, optional } = await counted(person, draft)
  expect(filled).toBeGreaterThanOrEqual(9)
  expect((toFill + optional) / (filled + toFill + optional)).toBeLessThanOrEqual(0.3)
})

test('before anything is filled in, the person sees which fields, from whom and for what, and no value', async () => {
  const he = await district.resident('he-shouchun')
  const params = { itemCode: 'old-age-allowance' }
  const preview = await done(district.as(he), previewPrefill, { params })
  expect(preview.purpose.zh).not.toBe('')
  const population = preview.sources.find(({ source }) => source.store === '人口库')
  expect(population?.source.organ.code).toBe('C_GA')
  expect(population?.fields).toContainEqual(
    expect.objectContaining({ code: 'P01', name: { zh: '姓名', en: expect.any(String) }, trust: 'A' }),
  )
  expect(preview.known).toBeLessThanOrEqual(preview.fields)
  expect(JSON.stringify(preview)).not.toContain(he.name)
})

test('an agent sees ahead that their own name and number go into the form', async () => {
  const he = district.as(await district.resident('he-qing'))
  const preview = await done(he, previewPrefill, {
    params: { itemCode: 'old-age-allowance' },
    query: { onBehalfOf: district.subject('he-shouchun') },
  })
  expect(preview.sources.flatMap(({ fields }) => fields.map(({ code }) => code))).toContain('X04')
})

test('what was declined is not filled in, and can be typed by hand', async () => {
  const lin = district.as(await district.resident('lin-zhixia'))
  const onBehalfOf = district.subject('chestnut-woodwork')
  const body = { itemCode: 'seal-subsidy', onBehalfOf, refused: ['L04', 'L06'] }
  const { case: draft } = await done(lin, openCase, { body })
  expect(draft.refused).toEqual(['L04', 'L06'])
  expect(Object.keys(draft.values)).not.toContain('L04')
  expect(Object.keys(draft.values)).toContain('L12')
  const own = { L04: '北京市西城区样例胡同 8 号' }
  const saved = await done(lin, saveDraft, {
    params: { caseId: draft.caseId },
    version: draft.version,
    body: { answers: {}, own, refused: body.refused },
  })
  expect(saved.values.L04).toMatchObject({ value: own.L04, trust: 'D', source: { kind: 'own' } })
})

test('nobody looks ahead into what is not theirs', async () => {
  const params = { itemCode: 'old-age-allowance' }
  const query = { onBehalfOf: district.subject('he-shouchun') }
  const people = {
    nobody: district.server.as({ kind: 'anonymous' }),
    'another resident': district.as(await district.resident('lin-zhixia')),
    clerk: district.as(officer({ organ: '*', role: 'clerk' })),
  }
  const statuses: Record<string, number> = {}
  for (const [name, person] of Object.entries(people))
    statuses[name] = (await call(person, previewPrefill, { params, query })).status
  expect(statuses).toEqual({ nobody: 401, 'another resident': 403, clerk: 403 })
})
