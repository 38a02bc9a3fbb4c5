import type { Comparand, Condition, ConditionTest } from '@yimen/contract/forms/condition.ts'
import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import type { Names } from './names.ts'

function joined(parts: readonly Sentence[], zh: string, en: string): Sentence {
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) }
}

function quoted(values: readonly Sentence[]): Sentence {
  const marked = values.map(({ zh, en }) => ({ zh: `“${zh}”`, en: `“${en}”` }))
  return joined(marked, '或', ' or ')
}

function explainTest(test: ConditionTest, names: Names): Sentence {
  const asked = 'situation' in test
  const name = asked ? names.situation(test.situation) : names.element(test.element)
  const label = (value: Comparand) =>
    'situation' in test ? names.option(test.situation, value) : names.elementValue(test.element, value)
  const say = (zh: string, en: string) => ({ zh: `“${name.zh}”${zh}`, en: `“${name.en}” ${en}` })
  if ('known' in test) {
    if (test.known) return asked ? say('答了', 'is answered') : say('填了', 'is filled in')
    return asked ? say('没答', 'is not answered') : say('没填', 'is not filled in')
  }
  if ('above' in test) return say(`大于 ${test.above}`, `is above ${test.above}`)
  if ('below' in test) return say(`小于 ${test.below}`, `is below ${test.below}`)
  if ('isNot' in test) {
    const value = quoted([label(test.isNot)])
    return asked
      ? say(`没选${value.zh}`, `is not answered ${value.en}`)
      : say(`不是${value.zh}`, `is not ${value.en}`)
  }
  const value = quoted('is' in test ? [label(test.is)] : test.in.map(label))
  return asked ? say(`选了${value.zh}`, `is answered ${value.en}`) : say(`是${value.zh}`, `is ${value.en}`)
}

function bracketed(condition: Condition, names: Names): Sentence {
  const sentence = explainCondition(condition, names)
  const several =
    ('all' in condition && condition.all.length > 1) || ('any' in condition && condition.any.length > 1)
  return several ? { zh: `（${sentence.zh}）`, en: `(${sentence.en})` } : sentence
}

/** The condition as a person would say it, to be put after “因为” or “when”: “是否代办”选了“是”. */
export function explainCondition(condition: Condition, names: Names): Sentence {
  if ('all' in condition) {
    return joined(
      condition.all.map((part) => bracketed(part, names)),
      '，并且',
      ' and ',
    )
  }
  if ('any' in condition) {
    return joined(
      condition.any.map((part) => bracketed(part, names)),
      '，或者',
      ' or ',
    )
  }
  if ('not' in condition) {
    const inner = explainCondition(condition.not, names)
    return { zh: `不是这样：${inner.zh}`, en: `not: ${inner.en}` }
  }
  return explainTest(condition, names)
}
