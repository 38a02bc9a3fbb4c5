import type { Answers, FormValues } from '@yimen/contract/forms/form-value.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largeDefinition } from '../../test/large-form.ts'
import { sampleForm } from '../../test/seal-subsidy.ts'
import { compileForm } from '../definition/compile-form.ts'
import { project } from '../project.ts'
import { validate } from '../validation/validate.ts'
import { evaluate } from './evaluate.ts'
import { allFields, type Evaluation, type FormInput } from './evaluation.ts'

const identities = fc.constantFrom('11010519491231002X', '110105194912310021', '')
const texts = fc.oneof(identities, fc.constantFrom('1', '2', '10', '20', '12.50', '2026-01-01', 'x', ' '))
const value = fc.oneof(
  texts,
  fc.integer({ min: -5, max: 200 }),
  fc.boolean(),
  fc.array(texts, { maxLength: 3 }),
)
const row = fc.dictionary(fc.constantFrom('F01', 'F02', 'F03', 'F12', 'Z99'), value, { maxKeys: 4 })
const values: fc.Arbitrary<FormValues> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...sampleForm.fields.keys(), 'Z99'), value, { maxKeys: 12 }),
    fc.option(fc.array(row, { maxLength: 4 }), { nil: undefined }),
  )
  .map(([fields, family]) => (family ? { ...fields, family } : fields))
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('S1', 'S2', 'S3'),
  fc.constantFrom('yes', 'no', 'other'),
)
const day = fc.constantFrom('2026-09-29', '2009-12-30', '2027-01-01')
const input: fc.Arbitrary<FormInput> = fc.record({ answers, values, today: day })

function told({ sections, visible, required, answers: given, fields, groups, sectionVisible }: Evaluation) {
  return { sections, visible, required, answers: given, fields, groups, sectionVisible }
}

test('a hidden field is never required, has no value and is never a problem', () => {
  fc.assert(
    fc.property(input, (given) => {
      const evaluation = evaluate(sampleForm, given)
      for (const path of evaluation.required) expect(evaluation.visible.has(path)).toBe(true)
      const hidden = allFields(evaluation).filter((state) => !state.visible)
      const problems = new Set(
        [...validate(evaluation), ...validate(evaluation, 'staff')].map(({ path }) => path),
      )
      for (const state of hidden) {
        expect(state.value).toBeUndefined()
        expect(problems.has(state.path)).toBe(false)
      }
    }),
  )
})

test('evaluating the difference gives the same as evaluating all', () => {
  fc.assert(
    fc.property(fc.array(input, { minLength: 2, maxLength: 6 }), (inputs) => {
      let evaluation: Evaluation | undefined
      for (const given of inputs) {
        evaluation = evaluate(sampleForm, given, evaluation)
        expect(told(evaluation)).toEqual(told(evaluate(sampleForm, given)))
      }
    }),
  )
})

test('on a large form, too, the difference gives the same as all', () => {
  const compiled = compileForm(largeDefinition(60, 20))
  const codes = [...compiled.fields.keys()]
  const change = fc.tuple(fc.constantFrom(...codes), fc.constantFrom('1', '2', '7', '', '250.00'))
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      let given: FormInput = { answers: {}, values: {}, today: '2026-09-29' }
      let evaluation = evaluate(compiled, given)
      for (const [code, text] of changes) {
        given = { ...given, values: { ...given.values, [code]: text } }
        evaluation = evaluate(compiled, given, evaluation)
      }
      expect(told(evaluation)).toEqual(told(evaluate(compiled, given)))
    }),
  )
})

test('projecting a projection changes nothing, and it holds only what the side sees and fills', () => {
  fc.assert(
    fc.property(input, (given) => {
      const evaluation = evaluate(sampleForm, given)
      const once = project(evaluation)
      for (const code of Object.keys(once.values)) expect(evaluation.visible.has(code)).toBe(true)
      expect(once.values).not.toHaveProperty('C12')
      expect(project(evaluate(sampleForm, { ...once, today: given.today }))).toEqual(once)
    }),
  )
})

test('the order in which answers and values were given does not matter', () => {
  fc.assert(
    fc.property(input, (given) => {
      const reversed = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse())
      const turned = { ...given, answers: reversed(given.answers), values: reversed(given.values) }
      expect(told(evaluate(sampleForm, turned))).toEqual(told(evaluate(sampleForm, given)))
    }),
  )
})
