import type { FieldProblem, Sentence } from '@yimen/contract'
import type { z } from 'zod'

/** Says to a person what is wrong with one value; the schema library speaks to programmers. */
export function sayIssue(part: string, issue: z.core.$ZodIssue): FieldProblem {
  return {
    path: [part, ...issue.path.map(String)].join('.'),
    code: `input.${issue.code}`,
    message: say(issue),
  }
}

function say(issue: z.core.$ZodIssue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { zh: '这一项要填', en: 'This is needed' }
        : { zh: `要的是${issue.expected}`, en: `Expected ${issue.expected}` }
    case 'too_small':
      return {
        zh: `太短或太小，至少 ${issue.minimum}`,
        en: `Too short or too small: at least ${issue.minimum}`,
      }
    case 'too_big':
      return { zh: `太长或太大，至多 ${issue.maximum}`, en: `Too long or too big: at most ${issue.maximum}` }
    case 'invalid_format':
      return { zh: '格式不对', en: `Not of the form expected (${issue.format})` }
    case 'invalid_value':
      return { zh: `只能是：${issue.values.join('、')}`, en: `Must be one of: ${issue.values.join(', ')}` }
    default:
      return { zh: '这个值不能用', en: issue.message }
  }
}
