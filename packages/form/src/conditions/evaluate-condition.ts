import type { Comparand, Condition, ConditionTest } from '@yimen/contract/forms/condition.ts'
import type { Value } from '@yimen/contract/forms/form-value.ts'
import { compareDecimals, parseDecimal } from '../values/decimal.ts'

/** A value, or the values that all rows of a repeat group hold together. */
export type Readable = Value | readonly (string | number | boolean)[]

/** What a condition may look at. Absent = not known. */
export type Reader = {
  element(code: string): Readable | undefined
  situation(code: string): Readable | undefined
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Orders two numbers or two days; undefined when they cannot be compared. */
function order(a: string | number, b: string | number): number | undefined {
  if (typeof a === 'string' && typeof b === 'string' && day.test(a) && day.test(b)) {
    return a < b ? -1 : a > b ? 1 : 0
  }
  const left = parseDecimal(a)
  const right = parseDecimal(b)
  return left && right ? compareDecimals(left, right) : undefined
}

function equals(value: string | number | boolean, comparand: Comparand): boolean {
  if (value === comparand) return true
  if (typeof value === 'boolean' || typeof comparand === 'boolean') return false
  return typeof value !== typeof comparand && order(value, comparand) === 0
}

/** The single values of what was read, in their order. */
export function parts(value: Readable): readonly (string | number | boolean)[] {
  return typeof value === 'object' ? value : [value]
}

function beyond(value: Readable, limit: string | number, sign: 1 | -1): boolean {
  return parts(value).some((part) => typeof part !== 'boolean' && order(part, limit) === sign)
}

function evaluateTest(test: ConditionTest, value: Readable | undefined): boolean {
  const known = value !== undefined && parts(value).some((part) => part !== '')
  if ('known' in test) return known === test.known
  if (!known) return false
  if ('is' in test) return parts(value).some((part) => equals(part, test.is))
  if ('isNot' in test) return !parts(value).some((part) => equals(part, test.isNot))
  if ('in' in test) return parts(value).some((part) => test.in.some((comparand) => equals(part, comparand)))
  return 'above' in test ? beyond(value, test.above, 1) : beyond(value, test.below, -1)
}

/** Whether a condition holds. Total: it always answers, and looks at nothing but what `read` gives. */
export function evaluateCondition(condition: Condition, read: Reader): boolean {
  if ('all' in condition) return condition.all.every((part) => evaluateCondition(part, read))
  if ('any' in condition) return condition.any.some((part) => evaluateCondition(part, read))
  if ('not' in condition) return !evaluateCondition(condition.not, read)
  return evaluateTest(
    condition,
    'element' in condition ? read.element(condition.element) : read.situation(condition.situation),
  )
}
