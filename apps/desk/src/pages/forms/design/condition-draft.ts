import type { Condition, ConditionTest } from '@yimen/contract'

/** A condition that can be built line by line: several tests of which all, or any, have to hold. */
export type ConditionDraft = { readonly mode: 'all' | 'any'; readonly tests: readonly ConditionTest[] }

/** What a line compares: `known` and `unknown` need no value. */
export type Comparison = 'is' | 'isNot' | 'above' | 'below' | 'known' | 'unknown'
export const comparisons: readonly Comparison[] = ['is', 'isNot', 'known', 'unknown', 'above', 'below']

function isTest(condition: Condition): condition is ConditionTest {
  return 'element' in condition || 'situation' in condition
}

/** The lines of a condition; null when it is nested or negated, and has to be written out. */
export function draftOf(condition: Condition | undefined): ConditionDraft | null {
  if (condition === undefined) return { mode: 'all', tests: [] }
  if (isTest(condition)) return isLine(condition) ? { mode: 'all', tests: [condition] } : null
  if ('all' in condition) return linesOf('all', condition.all)
  return 'any' in condition ? linesOf('any', condition.any) : null
}

function linesOf(mode: ConditionDraft['mode'], parts: readonly Condition[]): ConditionDraft | null {
  const tests = parts.filter(isTest).filter(isLine)
  return tests.length === parts.length ? { mode, tests } : null
}

/** A line looks at one element and compares it with one value. */
function isLine(test: ConditionTest): boolean {
  return 'element' in test && !('in' in test)
}

/** The condition that the lines say; none without lines. */
export function conditionOf({ mode, tests }: ConditionDraft): Condition | undefined {
  const [first, ...others] = tests
  if (first === undefined) return undefined
  if (others.length === 0) return first
  return mode === 'all' ? { all: [...tests] } : { any: [...tests] }
}

/** How a line compares, and with what. */
export function partsOf(test: ConditionTest): { element: string; comparison: Comparison; value: string } {
  const element = 'element' in test ? test.element : ''
  if ('known' in test) return { element, comparison: test.known ? 'known' : 'unknown', value: '' }
  if ('above' in test) return { element, comparison: 'above', value: String(test.above) }
  if ('below' in test) return { element, comparison: 'below', value: String(test.below) }
  if ('isNot' in test) return { element, comparison: 'isNot', value: String(test.isNot) }
  return { element, comparison: 'is', value: 'is' in test ? String(test.is) : '' }
}

/** The line with these parts. A yes or no is compared as such, whatever else as it is written. */
export function testOf(
  element: string,
  comparison: Comparison,
  value: string,
  boolean: boolean,
): ConditionTest {
  const compared = boolean ? value === 'true' : value
  switch (comparison) {
    case 'known':
      return { element, known: true }
    case 'unknown':
      return { element, known: false }
    case 'above':
      return { element, above: value }
    case 'below':
      return { element, below: value }
    case 'isNot':
      return { element, isNot: compared }
    case 'is':
      return { element, is: compared }
  }
}
