import type { ElementType, ProposedField } from '@yimen/contract'
import type { DocumentPart } from '../../../../platform/documents/reading/index.ts'
import { readBlank } from '../matching/blank.ts'
import { readLabel } from '../matching/read-label.ts'
import { type FoundField, type FoundSection, findFields } from './find-fields.ts'
import { whyLeftOut } from './leave-out.ts'

export type ReadField = Omit<ProposedField, 'candidates' | 'match' | 'newCode'>
export type ReadSection = Omit<FoundSection, 'fields'> & { readonly fields: readonly ReadField[] }

/** The sections and fields of a form that was read, each with the type that its blank and label suggest. */
export function proposeFields(parts: readonly DocumentPart[]): {
  title: string | null
  sections: ReadSection[]
} {
  const { title, sections } = findFields(parts)
  return {
    title,
    sections: sections
      .filter(({ fields }) => fields.length > 0)
      .map((section) => ({ ...section, fields: section.fields.map(readField) })),
  }
}

function readField({ label, blank }: FoundField): ReadField {
  const printed = readBlank(blank)
  const { text, unit } = readLabel(label)
  return {
    label,
    blank,
    type: printed.type ?? typeOfLabel(text, unit ?? printed.unit),
    unit: unit ?? printed.unit,
    options: [...printed.options],
    leaveOut: whyLeftOut(text),
  }
}

const byEnding: readonly (readonly [RegExp, ElementType])[] = [
  [/^(是否|有无|能否)/, 'boolean'],
  [/(日期|时间|年月日?|起日|止日)$/, 'date'],
  [/(人数|枚数|份数|次数|数量|年龄|人口数?)$/, 'integer'],
  [/(面积|金额|收入|资本|资金|长度|宽度|高度|费用|比例)$/, 'decimal'],
  [/(说明|简介|理由|内容|情况|经过|清单|宗旨|备注)$/, 'text'],
]

/** The type that a label suggests by itself. */
function typeOfLabel(text: string, unit: string | null): ElementType {
  if (unit !== null) return /^(人|份|个|张|枚|块|件|层|只|岁|年|月|天)$/.test(unit) ? 'integer' : 'decimal'
  return byEnding.find(([ending]) => ending.test(text))?.[1] ?? 'string'
}
