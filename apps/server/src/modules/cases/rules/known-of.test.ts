import type { DataElement, FieldValue } from '@yimen/contract'
import { compileForm } from '@yimen/form'
import { expect, test } from 'vitest'
import { sealSubsidy } from '../testing/seal-subsidy.ts'
import { askedOf, knownOf } from './known-of.ts'

const { form: seal } = sealSubsidy()
const fact = (value: string, store: string): FieldValue => ({
  value,
  source: { organ: { code: 'C_GA', name: '市公安局' }, store, kind: 'stored' },
  fetchedAt: '2026-09-20T07:00:00.000Z',
  trust: 'A',
})
const applicant = { L01: fact('91110102YM91000135', '法人库'), X03: fact('张三', '法人库') }
const agent = { P01: fact('顾远舟', '人口库'), P03: fact('110102199011039993', '人口库') }

test('an applicant is looked up under the fields about the applicant, an agent under what the agent fields stand for', () => {
  const asked = askedOf(seal)
  expect(asked.agent).toEqual(['P01', 'P03', 'P12'])
  expect(asked.applicant).toContain('L01')
  expect(asked.applicant).not.toContain('X03')
})

test('an agent’s name and number fill the fields about the agent, with their own source, and no field of the applicant', () => {
  const known = knownOf(seal, 'agent', { applicant, agent: { ...agent, L01: fact('代理人的', '人口库') } })
  expect(known).toEqual({ L01: applicant.L01, X03: agent.P01, X04: agent.P03 })
})

test.each(['self', 'legal-representative'] as const)(
  'acting as %s nobody is an agent: the fields about the agent stay empty',
  (capacity) => {
    expect(knownOf(seal, capacity, { applicant, agent })).toEqual({ L01: applicant.L01 })
  },
)

test('a form that asks the person’s name of applicant and agent keeps the two apart', () => {
  const named = (code: string, of?: DataElement['of']): DataElement => ({
    code,
    name: { zh: code, en: code },
    type: 'string',
    sensitivity: 2,
    synonyms: [],
    source: 'SELF',
    version: 1,
    ...(of ? { of } : {}),
  })
  const reference = (element: string) =>
    ({ element, required: 'always', filledBy: 'applicant', ownValue: 'allowed' }) as const
  const form = compileForm({
    form: {
      sections: [
        { code: 'a', title: { zh: '人', en: 'Persons' }, fields: [reference('P01'), reference('X03')] },
      ],
    },
    elements: [named('P01'), named('X03', { party: 'agent', element: 'P01' })],
    codeLists: [],
    situations: [],
  })
  const known = { applicant: { P01: fact('何守春', '人口库') }, agent: { P01: fact('何青', '人口库') } }
  expect(knownOf(form, 'agent', known)).toMatchObject({ P01: { value: '何守春' }, X03: { value: '何青' } })
  expect(knownOf(form, 'agent', { ...known, applicant: {} })).toEqual({ X03: known.agent.P01 })
})
