import type { FieldValue } from '@yimen/contract/forms/form-value.ts'
import { expect, test } from 'vitest'
import { sampleCodes } from '../test/sample-parts.ts'
import { sampleForm } from '../test/seal-subsidy.ts'
import { describeForm } from './describe-form.ts'
import { evaluate } from './evaluation/evaluate.ts'
import { mergeValues } from './prefill/merge-values.ts'

const at = '2026-09-29T14:31:00+08:00'

function issued(value: string, code: string, name: string): FieldValue {
  return { value, source: { organ: { code, name }, store: '库', kind: 'live' }, fetchedAt: at, trust: 'A' }
}

test('a form is counted: what the person fills, what is filled already, what may stay empty', () => {
  const known = {
    L01: issued(sampleCodes.firm, 'C_SCJ', '市场监管局'),
    P03: issued(sampleCodes.identity, 'C_GA', '公安局'),
  }
  const merged = mergeValues(sampleForm, { known, own: { X07: '1' }, at })
  const evaluation = evaluate(sampleForm, {
    answers: { S1: 'no' },
    values: merged.values,
    today: '2026-09-29',
  })
  expect(describeForm(evaluation, merged.provenance)).toEqual({
    toFill: 3,
    filled: 5,
    optional: 0,
    left: 2,
    fetched: 2,
    organs: [
      { code: 'C_SCJ', name: '市场监管局' },
      { code: 'C_GA', name: '公安局' },
    ],
  })
})

test('with nothing known everything is to fill, and what cannot be worked out yet is not the person’s to fill', () => {
  const evaluation = evaluate(sampleForm, {
    answers: { S1: 'yes', S2: 'no' },
    values: {},
    today: '2026-09-29',
  })
  expect(describeForm(evaluation, {})).toMatchObject({
    toFill: 5,
    filled: 0,
    optional: 1,
    left: 5,
    fetched: 0,
  })
})
