import type { operations } from '@yimen/client'
import { type DataElement, NewElement } from '@yimen/contract'

/** An element as it is being written: every field as text. */
export type ElementDraft = {
  code: string
  zh: string
  en: string
  type: DataElement['type']
  codeList: string
  maxLength: string
  unit: string
  unitEn: string
  sensitivity: string
  source: string
  standard: string
  definition: string
  definitionEn: string
  synonyms: string
}

export type ElementBody =
  operations['forms.add-element']['requestBody']['content']['application/json']['element']

/** True when the contract's own schema takes it: what is sent then fits the type that was made from that schema. */
export function isElementBody(element: unknown): element is ElementBody {
  return NewElement.safeParse(element).success
}

/** What one begins to write with: the element as it is, or a blank one. */
export function draftOf(element: DataElement | null): ElementDraft {
  return {
    code: element?.code ?? '',
    zh: element?.name.zh ?? '',
    en: element?.name.en ?? '',
    type: element?.type ?? 'string',
    codeList: element?.codeList ?? '',
    maxLength: element?.check?.maxLength === undefined ? '' : String(element.check.maxLength),
    unit: element?.unit?.zh ?? '',
    unitEn: element?.unit?.en ?? '',
    sensitivity: String(element?.sensitivity ?? 1),
    source: element?.source ?? 'SELF',
    standard: element?.standard ?? '',
    definition: element?.definition?.zh ?? '',
    definitionEn: element?.definition?.en ?? '',
    synonyms: (element?.synonyms ?? []).join('\n'),
  }
}

const levels = [0, 1, 2, 3] as const

/** The element that was written. What the form does not show (checks, of whom it is said) stays as it was. */
export function elementOfDraft(draft: ElementDraft, before: DataElement | null): NewElement {
  const { maxLength: _, ...check } = before?.check ?? { named: [] }
  const length = Number.parseInt(draft.maxLength, 10)
  const checks = Number.isNaN(length) ? check : { ...check, maxLength: length }
  const checked = before?.check !== undefined || !Number.isNaN(length)
  return {
    code: before?.code ?? draft.code.trim(),
    name: { zh: draft.zh.trim(), en: draft.en.trim() || draft.zh.trim() },
    type: draft.type,
    sensitivity: levels.find((level) => String(level) === draft.sensitivity) ?? 1,
    source: draft.source.trim(),
    synonyms: [...new Set(draft.synonyms.split('\n').map((line) => line.trim()))].filter(Boolean),
    ...(before?.of === undefined ? {} : { of: before.of }),
    ...(checked ? { check: checks } : {}),
    ...(draft.codeList.trim() ? { codeList: draft.codeList.trim() } : {}),
    ...(draft.standard.trim() ? { standard: draft.standard.trim() } : {}),
    ...sentence('unit', draft.unit, draft.unitEn),
    ...sentence('definition', draft.definition, draft.definitionEn),
  }
}

function sentence<K extends string>(
  key: K,
  zh: string,
  en: string,
): { [P in K]?: { zh: string; en: string } } {
  if (zh.trim() === '') return {}
  const made: { [P in K]?: { zh: string; en: string } } = {}
  made[key] = { zh: zh.trim(), en: en.trim() || zh.trim() }
  return made
}
