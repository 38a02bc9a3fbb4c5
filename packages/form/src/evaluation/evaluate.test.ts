import { describe, expect, it, test } from 'vitest'
import { sampleForm } from '../../test/seal-subsidy.ts'
import { evaluate } from './evaluate.ts'
import type { FormInput } from './evaluation.ts'

const today = '2026-09-29'
const elder = '11010519491231002X'

function of(values: FormInput['values'], answers: FormInput['answers'] = {}) {
  return evaluate(sampleForm, { answers, values, today })
}

test.each([
  ['a section appears when its situation is answered so', {}, { S1: 'yes' }, 'X03', true],
  ['a section stays away otherwise', {}, { S1: 'no' }, 'X03', false],
  ['a field appears when another has a value', { X07: '2' }, {}, 'X08', true],
  ['a field stays away while the other is empty', {}, {}, 'X08', false],
  ['a condition reads a derived value of a derived value', { P03: elder }, {}, 'F13', true],
  ['a group is seen with its section', { P03: elder }, {}, 'family', true],
])('%s', (_, values, answers, path, seen) => {
  expect(of(values, answers).visible.has(path)).toBe(seen)
})

describe('evaluation', () => {
  it('derives sex, birth date and age from the identity number', () => {
    const { fields } = of({ P03: '11010519491231002x', P05: '1' })
    expect(fields.get('P05')?.value).toBe('2')
    expect(fields.get('P06')?.value).toBe('1949-12-31')
    expect(fields.get('P18')?.value).toBe(76)
  })

  it('leaves a derived value empty while its source is wrong', () => {
    expect(of({ P03: '110105194912310021' }).fields.get('P06')?.value).toBeUndefined()
  })

  it('never requires what is derived, hidden or marked as never', () => {
    const { required } = of({ P03: elder, family: [{ F01: '20' }] }, { S1: 'yes' })
    expect([...required].sort()).toEqual(
      ['L01', 'P03', 'X03', 'family[0].F01', 'family[0].F02', 'X07', 'X09', 'C12'].sort(),
    )
  })

  it('requires by condition, in a row by what the row holds', () => {
    expect(of({}, { S1: 'no' }).required.has('C10')).toBe(true)
    const { required } = of({ P03: elder, family: [{ F01: '20' }, { F01: '10' }] })
    expect(required.has('family[0].F03')).toBe(false)
    expect(required.has('family[1].F03')).toBe(true)
  })

  it('adds figures up over all rows, exactly', () => {
    const values = { P03: elder, family: [{ F12: '0.10' }, { F12: '0.20' }, {}] }
    expect(of(values).fields.get('F13')?.value).toBe('0.30')
  })

  it('shows the least number of rows even when none is filled', () => {
    expect(of({ P03: elder }).groups.get('family')?.rows).toHaveLength(1)
    expect(of({}).groups.get('family')?.rows).toHaveLength(0)
  })

  it('ignores the answer to a question that is no longer asked', () => {
    expect(of({}, { S1: 'no', S2: 'yes' }).answers).toEqual({ S1: 'no' })
    expect(of({}, { S1: 'yes', S2: 'yes' }).answers).toEqual({ S1: 'yes', S2: 'yes' })
    expect(of({}, { S1: 'perhaps' }).answers).toEqual({})
  })

  it('keeps the identity of everything that a change does not touch', () => {
    const before = of({ X07: '1' })
    const after = evaluate(sampleForm, { answers: {}, values: { X07: '2' }, today }, before)
    expect(after.sections[0]).toBe(before.sections[0])
    expect(after.fields.get('X09')).toBe(before.fields.get('X09'))
    expect(after.fields.get('X08')).not.toBe(before.fields.get('X08'))
  })

  it('reads no key that a record merely inherits', () => {
    expect(of(JSON.parse('{"__proto__":{"X07":"2"}}')).visible.has('X08')).toBe(false)
  })
})
