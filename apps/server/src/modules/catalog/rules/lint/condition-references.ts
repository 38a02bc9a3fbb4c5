import type { Condition, ItemContent } from '@yimen/contract'
import { type Found, found, type ItemRule } from './rule.ts'

type Placed = { readonly path: string; readonly condition: Condition | undefined }

/** Every condition of an item with the place where it stands. */
function conditions(item: ItemContent): Placed[] {
  const fields = (item.form?.sections ?? []).flatMap((section, at) => [
    { path: `form.sections.${at}.visible`, condition: section.visible },
    ...section.fields.map((field, place) => ({
      path: `form.sections.${at}.fields.${place}.visible`,
      condition: field.visible,
    })),
  ])
  return [
    ...item.situations.map((each, at) => ({ path: `situations.${at}.when`, condition: each.when })),
    ...item.materials.map((each, at) => ({ path: `materials.${at}.when`, condition: each.when })),
    ...fields,
  ]
}

/** The situation tests inside a condition, with the options that they compare with. */
function situationTests(condition: Condition): { situation: string; options: string[] }[] {
  if ('all' in condition) return condition.all.flatMap(situationTests)
  if ('any' in condition) return condition.any.flatMap(situationTests)
  if ('not' in condition) return situationTests(condition.not)
  if (!('situation' in condition)) return []
  const options =
    'is' in condition
      ? [condition.is]
      : 'isNot' in condition
        ? [condition.isNot]
        : 'in' in condition
          ? condition.in
          : []
  return [{ situation: condition.situation, options: options.map(String) }]
}

function unknown(item: ItemContent, { path, condition }: Placed): Found[] {
  if (condition === undefined) return []
  return situationTests(condition).flatMap(({ situation, options }) => {
    const asked = item.situations.find((each) => each.code === situation)
    if (asked === undefined)
      return [
        found(
          path,
          `引用了不存在的情形 ${situation}`,
          `It refers to situation ${situation}, which is not asked.`,
        ),
      ]
    return options
      .filter((code) => !asked.options.some((option) => option.code === code))
      .map((code) =>
        found(path, `情形 ${situation} 没有选项 ${code}`, `Situation ${situation} has no option ${code}.`),
      )
  })
}

/** A material or field that depends on an answer depends on one that can be given. */
export const conditionReferences: ItemRule = {
  code: 'item.condition-references',
  severity: 'error',
  title: { zh: '条件里引用的情形和选项要存在', en: 'Conditions refer to situations and options that exist' },
  applies: (item) => conditions(item).some(({ condition }) => condition !== undefined),
  find: (item) => conditions(item).flatMap((placed) => unknown(item, placed)),
  example: {
    breaks: {
      materials: [
        {
          code: 'M1',
          name: '委托书',
          materialType: 'mandate',
          source: 'applicant',
          when: { situation: 'S9', is: 'yes' },
        },
      ],
    },
    holds: {
      situations: [
        {
          code: 'S1',
          question: { zh: '由别人代办吗？', en: 'Does somebody else apply for you?' },
          options: [
            { code: 'yes', label: { zh: '是', en: 'Yes' } },
            { code: 'no', label: { zh: '否', en: 'No' } },
          ],
        },
      ],
      materials: [
        {
          code: 'M1',
          name: '委托书',
          materialType: 'mandate',
          source: 'applicant',
          when: { situation: 'S1', is: 'yes' },
        },
      ],
    },
  },
}
