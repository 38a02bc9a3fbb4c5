import { compileForm, evaluate, type FormInput } from '../../packages/form/src/index.ts'
import { largeDefinition } from '../../packages/form/test/large-form.ts'
import { percentile } from '../percentile.ts'
import type { Workload } from '../workload.ts'

const fields = 300
const rules = 65

/** What one keystroke costs in a large form: conditions worked out anew, beside only copying its values. */
export const form: Workload = {
  about: `a change in a form of ${fields} fields with ${rules} rules, beside copying its values`,
  aim: 'p95 under 5 ms',
  async run({ seconds }) {
    const compiled = compileForm(largeDefinition(fields, rules))
    const codes = [...compiled.fields.keys()]
    let input: FormInput = { answers: {}, values: {}, today: '2026-09-29' }
    let evaluation = evaluate(compiled, input)
    const incremental: number[] = []
    const whole: number[] = []
    const floor: number[] = []
    const until = performance.now() + seconds * 1000
    for (let turn = 0; performance.now() < until; turn += 1) {
      const code = codes[(turn * 4) % codes.length] ?? ''
      input = { ...input, values: { ...input.values, [code]: turn % 2 === 0 ? '1' : '' } }
      incremental.push(
        timed(() => {
          evaluation = evaluate(compiled, input, evaluation)
        }),
      )
      whole.push(timed(() => void evaluate(compiled, input)))
      floor.push(timed(() => void structuredClone(input)))
    }
    return {
      changes: incremental.length,
      change_p50_ms: percentile(incremental, 0.5),
      change_p95_ms: percentile(incremental, 0.95),
      whole_form_p95_ms: percentile(whole, 0.95),
      floor_copy_p50_ms: percentile(floor, 0.5),
      ratio_to_floor: percentile(incremental, 0.5) / percentile(floor, 0.5),
    }
  },
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
