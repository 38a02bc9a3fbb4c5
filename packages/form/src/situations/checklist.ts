import type { Condition } from '@yimen/contract/forms/condition.ts'
import type { Answers } from '@yimen/contract/forms/form-value.ts'
import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import { evaluateCondition, type Reader } from '../conditions/evaluate-condition.ts'
import { explainCondition } from '../conditions/explain-condition.ts'
import { namesOf } from '../conditions/names.ts'
import { situationsRead } from '../conditions/read-condition.ts'
import type { Evaluation } from '../evaluation/evaluation.ts'
import { readerOf } from '../evaluation/reader.ts'
import { own } from '../values/filled.ts'
import { effectiveAnswers, openSituations } from './effective-answers.ts'
import type { SituationQuestion } from './situation.ts'

/** One requirement judged: whether it applies, why, and whether questions still open could change that. */
export type ChecklistEntry<Requirement> = {
  readonly requirement: Requirement
  readonly applies: boolean
  readonly why: Sentence
  readonly settled: boolean
}

type Conditional = { readonly when?: Condition | undefined }

/** What is known for a checklist: the questions with answers, and the form once it is being filled. */
export type ChecklistGround = {
  readonly situations: readonly SituationQuestion[]
  readonly answers: Answers
  readonly evaluation?: Evaluation
}

function because(applies: boolean, condition: Sentence): Sentence {
  return applies
    ? { zh: `因为${condition.zh}`, en: `because ${condition.en}` }
    : { zh: `只有${condition.zh}才要，您不用交`, en: `only asked for when ${condition.en}; not from you` }
}

/**
 * Which requirements (materials, say) apply under these answers, each with its reason, in their order: the complete
 * checklist, told once. `settled` is false while a question that it hangs on is still unanswered.
 */
export function checklist<Requirement extends Conditional>(
  requirements: readonly Requirement[],
  ground: ChecklistGround,
): ChecklistEntry<Requirement>[] {
  const { situations, evaluation } = ground
  const answers = effectiveAnswers(situations, ground.answers)
  const unanswered = new Set(
    openSituations(situations, answers)
      .filter((open) => open.answer === undefined)
      .map((open) => open.situation.code),
  )
  const names = evaluation?.compiled.names ?? namesOf({ elements: [], codeLists: [], situations })
  const elements = evaluation && readerOf(evaluation)
  const read: Reader = {
    situation: (code) => own(answers, code),
    element: (code) => elements?.element(code),
  }
  return requirements.map((requirement) => {
    const { when } = requirement
    if (!when)
      return { requirement, applies: true, why: { zh: '每件都要', en: 'always asked for' }, settled: true }
    const applies = evaluateCondition(when, read)
    const settled = !situationsRead(when).some((code) => unanswered.has(code))
    return { requirement, applies, why: because(applies, explainCondition(when, names)), settled }
  })
}
