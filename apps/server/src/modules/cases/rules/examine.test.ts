import type { FieldValue } from '@yimen/contract'
import { expect, test } from 'vitest'
import { caseRow } from '../testing/case-row.ts'
import { sealSubsidy } from '../testing/seal-subsidy.ts'
import { examine, missingOf } from './examine.ts'
import { requirementState } from './requirement-state.ts'

const ready = sealSubsidy()
const today = '2026-09-22'
const supplied = (value: FieldValue['value']): FieldValue => ({
  value,
  source: { organ: { code: 'SCJG', name: '区市场监管局' }, store: '法人库', kind: 'live' },
  fetchedAt: '2026-09-22T02:00:00.000Z',
  trust: 'A',
})
const known = {
  L01: supplied('91110102YM91000135'),
  L02: supplied('北京栗树三凿木作有限公司'),
}
const missing = (parts: Parameters<typeof caseRow>[0]) => {
  const examined = examine(ready, caseRow(parts), today)
  const requirements = examined.requirements.map((entry) => requirementState(entry, null))
  return missingOf(examined, requirements)
}
const codes = (parts: Parameters<typeof caseRow>[0]) => missing(parts).map((one) => `${one.kind} ${one.code}`)

test('an empty form asks its questions first', () => {
  const [first] = missing({})
  expect(first).toMatchObject({
    kind: 'situation',
    code: 'S1',
    name: { zh: '请先答“您自己办，还是替别人办？”' },
  })
  expect(codes({}).slice(0, 3)).toEqual(['situation S1', 'situation S2', 'situation S3'])
})

test('the answers decide which materials and fields are asked for', () => {
  const paid = codes({ answers: { S1: 'self', S2: 'paid', S3: 'yes' } })
  const free = codes({ answers: { S1: 'self', S2: 'free', S3: 'yes' } })
  const agent = codes({ answers: { S1: 'agent', S2: 'free', S3: 'yes' } })
  expect(paid).toEqual(expect.arrayContaining(['field C10', 'material M4', 'material M5']))
  expect(free).toContain('field C15')
  expect(free).not.toContain('field C10')
  expect(free.filter((one) => one.startsWith('material'))).toEqual([])
  expect(agent).toEqual(expect.arrayContaining(['field X04', 'material M6']))
})

test('what a source knows is not missing, and what a source covers is not asked for', () => {
  const found = codes({ answers: { S1: 'self', S2: 'free', S3: 'yes' }, known })
  expect(found).not.toContain('field L01')
  expect(found).not.toContain('material M1')
})

test('a wrong value is named by its field', () => {
  const found = missing({ own: { C06: '12' }, answers: { S1: 'self', S2: 'free', S3: 'yes' } })
  expect(found.find((one) => one.code === 'C06')?.name.zh).toMatch(/13/)
})

test('fields that staff fill are not asked of the applicant', () => {
  expect(codes({ answers: { S1: 'self', S2: 'paid', S3: 'yes' } })).not.toContain('field C12')
})

test('each value says where it comes from', () => {
  const { merged } = examine(ready, caseRow({ known, own: { C06: '1101020000001' } }), today)
  expect(merged.provenance.L01?.source.organ.code).toBe('SCJG')
  expect(merged.provenance.C06?.source.kind).toBe('own')
})
