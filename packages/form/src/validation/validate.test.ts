import { Form } from '@yimen/contract/forms/form.ts'
import { describe, expect, it } from 'vitest'
import { element, sampleCodes } from '../../test/sample-parts.ts'
import { sampleForm } from '../../test/seal-subsidy.ts'
import { compileForm } from '../definition/compile-form.ts'
import { evaluate } from '../evaluation/evaluate.ts'
import type { FormInput } from '../evaluation/evaluation.ts'
import { validate } from './validate.ts'

const today = '2026-09-29'
const good = { L01: sampleCodes.firm, P03: sampleCodes.identity, X07: '1', X09: true, C10: '300' }

function problems(values: FormInput['values'], answers: FormInput['answers'] = { S1: 'no' }) {
  return validate(evaluate(sampleForm, { answers, values, today })).map(({ path, code }) => [path, code])
}

describe('validation', () => {
  it('asks for open questions first, then for fields in the order on screen', () => {
    expect(problems({}, {})).toEqual([
      ['answers.S1', 'form.unanswered'],
      ['L01', 'form.missing'],
      ['P03', 'form.missing'],
      ['X07', 'form.missing'],
      ['X09', 'form.missing'],
    ])
  })

  it('says of a missing field what to do with it', () => {
    const found = validate(evaluate(sampleForm, { answers: { S1: 'yes', S2: 'no' }, values: {}, today }))
    const words = Object.fromEntries(found.map(({ path, message }) => [path, message.zh]))
    expect(words).toMatchObject({ X03: '请填“代理人姓名”', X07: '请选“送达方式”', X09: '请勾选“承诺声明”' })
  })

  it('names the row and the field that is wrong in a group', () => {
    const elder = { ...good, P03: sampleCodes.elder }
    const family = [
      { F01: '20', F02: '林一' },
      { F01: '10', F02: '林二' },
    ]
    expect(problems({ ...elder, family })).toEqual([['family[1].F03', 'form.missing']])
    expect(problems({ ...elder, family: Array(5).fill(family[0]) })).toEqual([
      ['family', 'form.too-many-rows'],
    ])
  })

  it('keeps fields of staff and of the applicant apart', () => {
    const evaluation = evaluate(sampleForm, { answers: { S1: 'no' }, values: {}, today })
    expect(validate(evaluation, 'staff').map(({ path }) => path)).toEqual(['C12'])
  })

  it('holds two days to their order', () => {
    const compiled = compileForm({
      form: Form.parse({
        sections: [
          { code: 'one', title: { zh: '一', en: 'One' }, fields: [{ element: 'G09' }, { element: 'G10' }] },
        ],
      }),
      elements: [
        element('G09', '设置起日', 'From', 'date'),
        element('G10', '设置止日', 'To', 'date', { check: { notBefore: 'G09' } }),
      ],
      codeLists: [],
      situations: [],
    })
    const found = (to: string) =>
      validate(evaluate(compiled, { answers: {}, values: { G09: '2026-10-01', G10: to }, today }))
    expect(found('2026-10-01')).toEqual([])
    expect(found('2026-09-30')[0]?.message.zh).toBe('请改一下：不能早于“设置起日”（2026-10-01）')
  })
})
