import type { ConditionTest } from '@yimen/contract/forms/condition.ts'
import { comparands, elementsRead, situationsRead, testsOf } from '../conditions/read-condition.ts'
import type { FormFault } from '../definition/fault.ts'
import type { SituationQuestion } from './situation.ts'

/** Whether a test names a situation that is asked, and options that it offers. */
export function checkSituationTest(
  path: string,
  test: ConditionTest,
  situations: readonly SituationQuestion[],
): FormFault[] {
  if (!('situation' in test)) return []
  const situation = situations.find((candidate) => candidate.code === test.situation)
  if (!situation) {
    return [
      {
        code: 'form.unknown-situation',
        path,
        message: {
          zh: `${path} 要看情形 ${test.situation}，但没有这个情形`,
          en: `${path} looks at situation ${test.situation}, which is not asked`,
        },
      },
    ]
  }
  return comparands(test)
    .filter((value) => !situation.options.some((option) => option.code === value))
    .map((value) => ({
      code: 'form.unknown-option',
      path,
      message: {
        zh: `${path} 的条件里，情形 ${test.situation} 没有选项 ${value}`,
        en: `In the condition of ${path}, situation ${test.situation} has no option ${value}`,
      },
    }))
}

/** Questions are asked in their order, before the form: each may hang only on questions asked before it. */
export function checkSituations(situations: readonly SituationQuestion[]): FormFault[] {
  return situations.flatMap((situation, position) => {
    if (!situation.when) return []
    const earlier = new Set(situations.slice(0, position).map((candidate) => candidate.code))
    const early = [
      ...situationsRead(situation.when).filter((code) => !earlier.has(code)),
      ...elementsRead(situation.when),
    ].map(
      (code): FormFault => ({
        code: 'form.asked-too-early',
        path: situation.code,
        message: {
          zh: `情形 ${situation.code} 取决于 ${code}，但问到它时还不知道 ${code}`,
          en: `Situation ${situation.code} hangs on ${code}, which is not known yet when it is asked`,
        },
      }),
    )
    const options = testsOf(situation.when)
      .filter((test) => 'situation' in test && earlier.has(test.situation))
      .flatMap((test) => checkSituationTest(situation.code, test, situations))
    return [...early, ...options]
  })
}
