import type { Answers } from '@yimen/contract/forms/form-value.ts'
import { evaluateCondition } from '../conditions/evaluate-condition.ts'
import { own } from '../values/filled.ts'
import type { SituationQuestion } from './situation.ts'

/** A question that has to be put, given the answers so far. */
export type OpenSituation = {
  readonly situation: SituationQuestion
  readonly answer: string | readonly string[] | undefined
}

function offered(situation: SituationQuestion, answer: string | string[] | undefined) {
  if (answer === undefined) return undefined
  const chosen = new Set(Array.isArray(answer) ? answer : [answer])
  const codes = situation.options.map((option) => option.code).filter((code) => chosen.has(code))
  if (situation.multiple) return codes.length > 0 ? codes : undefined
  return codes.length === 1 ? codes[0] : undefined
}

/**
 * The questions to ask now, in order, each with its answer. A question that hangs on another appears only once that
 * one is answered so; what was answered to a question that is no longer asked does not count.
 */
export function openSituations(situations: readonly SituationQuestion[], answers: Answers): OpenSituation[] {
  const given = new Map<string, string | string[]>()
  const open: OpenSituation[] = []
  for (const situation of situations) {
    const asked =
      !situation.when ||
      evaluateCondition(situation.when, { element: () => undefined, situation: (code) => given.get(code) })
    if (!asked) continue
    const answer = offered(situation, own(answers, situation.code))
    if (answer !== undefined) given.set(situation.code, answer)
    open.push({ situation, answer })
  }
  return open
}

/** The answers that count: to questions really asked, with options really offered, options in the order of the question. */
export function effectiveAnswers(situations: readonly SituationQuestion[], answers: Answers): Answers {
  const entries = openSituations(situations, answers).flatMap(({ situation, answer }) =>
    answer === undefined
      ? []
      : [[situation.code, typeof answer === 'string' ? answer : [...answer]] as const],
  )
  return Object.fromEntries(entries)
}

/** The first question still without an answer; undefined when all are answered. */
export function nextSituation(situations: readonly SituationQuestion[], answers: Answers) {
  return openSituations(situations, answers).find((open) => open.answer === undefined)?.situation
}
