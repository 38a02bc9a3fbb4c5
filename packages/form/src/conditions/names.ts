import type { CodeList } from '@yimen/contract/forms/code-list.ts'
import type { Comparand } from '@yimen/contract/forms/condition.ts'
import type { DataElement } from '@yimen/contract/forms/data-element.ts'
import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import type { SituationQuestion } from '../situations/situation.ts'

/** How codes are called in front of people. What has no name is called by its code. */
export type Names = {
  element(code: string): Sentence
  situation(code: string): Sentence
  elementValue(code: string, value: Comparand): Sentence
  option(situation: string, value: Comparand): Sentence
}

function asItIs(value: Comparand): Sentence {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  return { zh: String(value), en: String(value) }
}

/** Names from the definitions of elements, code lists and situations. */
export function namesOf(definition: {
  readonly elements: readonly DataElement[]
  readonly codeLists: readonly CodeList[]
  readonly situations: readonly SituationQuestion[]
}): Names {
  const elements = new Map(definition.elements.map((element) => [element.code, element]))
  const lists = new Map(definition.codeLists.map((list) => [list.code, list]))
  const situations = new Map(definition.situations.map((situation) => [situation.code, situation]))
  return {
    element: (code) => elements.get(code)?.name ?? asItIs(code),
    situation: (code) => situations.get(code)?.question ?? asItIs(code),
    elementValue: (code, value) => {
      const list = lists.get(elements.get(code)?.codeList ?? '')
      return list?.entries.find((entry) => entry.code === value)?.label ?? asItIs(value)
    },
    option: (code, value) =>
      situations.get(code)?.options.find((option) => option.code === value)?.label ?? asItIs(value),
  }
}
