import { Condition } from '@yimen/contract/forms/condition.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { situation } from '../../test/sample-parts.ts'
import { sampleForm } from '../../test/seal-subsidy.ts'
import { evaluate } from '../evaluation/evaluate.ts'
import { checklist } from './checklist.ts'
import { effectiveAnswers, nextSituation, openSituations } from './effective-answers.ts'

const kinds = [
  { code: 'age', label: { zh: '高龄津贴', en: 'Old age' } },
  { code: 'care', label: { zh: '护理补贴', en: 'Care' } },
]
const situations = [
  situation('S1', '是否由他人代办', 'Does somebody act for you'),
  situation('S2', '代理人是否亲属', 'Is it a relative', { when: { situation: 'S1', is: 'yes' } }),
  situation('S3', '申请种类', 'What for', { options: kinds, multiple: true }),
]
const requirements = [
  { code: 'M1' },
  { code: 'M2', when: Condition.parse({ situation: 'S1', is: 'yes' }) },
  {
    code: 'M3',
    when: Condition.parse({
      all: [
        { situation: 'S1', is: 'yes' },
        { situation: 'S2', is: 'no' },
      ],
    }),
  },
  { code: 'M4', when: Condition.parse({ situation: 'S3', is: 'care' }) },
]

function judged(answers: Record<string, string | string[]>) {
  const entries = checklist(requirements, { situations, answers })
  return entries.map(
    (entry) => `${entry.requirement.code}${entry.applies ? '+' : '-'}${entry.settled ? '' : '?'}`,
  )
}

test.each([
  [{}, ['M1+', 'M2-?', 'M3-?', 'M4-?']],
  [{ S1: 'no', S3: ['age'] }, ['M1+', 'M2-', 'M3-', 'M4-']],
  [{ S1: 'yes', S3: ['age', 'care'] }, ['M1+', 'M2+', 'M3-?', 'M4+']],
  [{ S1: 'yes', S2: 'no', S3: 'care' }, ['M1+', 'M2+', 'M3+', 'M4+']],
  [{ S1: 'no', S2: 'no' }, ['M1+', 'M2-', 'M3-', 'M4-?']],
])('answers %j give the checklist %j', (answers, expected) => {
  expect(judged(answers)).toEqual(expected)
})

describe('the checklist', () => {
  it('says why a material is asked for, and why not', () => {
    const [, yes] = checklist(requirements, { situations, answers: { S1: 'yes' } })
    const [, no] = checklist(requirements, { situations, answers: { S1: 'no' } })
    expect(yes?.why.zh).toBe('因为“是否由他人代办”选了“是”')
    expect(no?.why).toEqual({
      zh: '只有“是否由他人代办”选了“是”才要，您不用交',
      en: 'only asked for when “Does somebody act for you” is answered “Yes”; not from you',
    })
  })

  it('may hang on the form, too', () => {
    const evaluation = evaluate(sampleForm, { answers: {}, values: { X07: '2' }, today: '2026-09-29' })
    const ground = { situations: sampleForm.definition.situations, answers: {}, evaluation }
    const [entry] = checklist([{ when: Condition.parse({ element: 'X07', is: '2' }) }], ground)
    expect(entry).toMatchObject({ applies: true, why: { zh: '因为“送达方式”是“邮寄”' } })
  })
})

describe('situation questions', () => {
  it('come in order, a hanging one only once its ground is given', () => {
    expect(openSituations(situations, {}).map((open) => open.situation.code)).toEqual(['S1', 'S3'])
    expect(nextSituation(situations, { S1: 'yes' })?.code).toBe('S2')
    expect(nextSituation(situations, { S1: 'no', S3: ['care'] })).toBeUndefined()
  })

  it('take one option unless several are allowed', () => {
    expect(effectiveAnswers(situations, { S1: ['yes', 'no'], S3: ['care', 'age', 'x'] })).toEqual({
      S3: ['age', 'care'],
    })
  })

  it('have the same answers that count when asked again', () => {
    const answer = fc.oneof(
      fc.constantFrom('yes', 'no', 'age', 'x'),
      fc.array(fc.constantFrom('yes', 'age', 'care')),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('S1', 'S2', 'S3', 'S9'), answer), (answers) => {
        const once = effectiveAnswers(situations, answers)
        expect(effectiveAnswers(situations, once)).toEqual(once)
      }),
    )
  })
})
