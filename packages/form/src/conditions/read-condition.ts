import type { Comparand, Condition, ConditionTest } from '@yimen/contract/forms/condition.ts'

/** The tests of a condition, wherever they stand in it. */
export function testsOf(condition: Condition): ConditionTest[] {
  if ('all' in condition) return condition.all.flatMap(testsOf)
  if ('any' in condition) return condition.any.flatMap(testsOf)
  if ('not' in condition) return testsOf(condition.not)
  return [condition]
}

/** Codes of the data elements that a condition reads, each once. */
export function elementsRead(condition: Condition): string[] {
  return [...new Set(testsOf(condition).flatMap((test) => ('element' in test ? [test.element] : [])))]
}

/** Codes of the situations that a condition reads, each once. */
export function situationsRead(condition: Condition): string[] {
  return [...new Set(testsOf(condition).flatMap((test) => ('situation' in test ? [test.situation] : [])))]
}

/** The values that a test compares with for equality; none for `known`, `above` and `below`. */
export function comparands(test: ConditionTest): Comparand[] {
  if ('is' in test) return [test.is]
  if ('isNot' in test) return [test.isNot]
  if ('in' in test) return test.in
  return []
}
