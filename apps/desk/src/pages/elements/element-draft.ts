import type { operations } from '@yimen/client'
import { type DataElement, type ElementCheck, type NamedCheck, NewElement } from '@yimen/contract'

/** An element as it is being written: every field as text. */
export type ElementDraft = {
  code: string
  zh: string
  en: string
  type: DataElement['type']
  codeList: string
  named: readonly NamedCheck[]
  pattern: string
  patternHint: string
  patternHintEn: string
  minLength: string
  maxLength: string
  min: string
  max: string
  scale: string
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
    named: element?.check?.named ?? [],
    pattern: element?.check?.pattern ?? '',
    patternHint: element?.check?.patternHint?.zh ?? '',
    patternHintEn: element?.check?.patternHint?.en ?? '',
    minLength: text(element?.check?.minLength),
    maxLength: text(element?.check?.maxLength),
    min: text(element?.check?.min),
    max: text(element?.check?.max),
    scale: text(element?.check?.scale),
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

const text = (value: number | string | undefined) => (value === undefined ? '' : String(value))

const levels = [0, 1, 2, 3] as const

/** The element that was written. What the form does not show (checks of lists, files and days, of whom it is said) stays as it was. */
export function elementOfDraft(draft: ElementDraft, before: DataElement | null): NewElement {
  const check = checkOfDraft(draft, before?.check)
  const checked = before?.check !== undefined || check.named.length > 0 || Object.keys(check).length > 1
  return {
    code: before?.code ?? draft.code.trim(),
    name: { zh: draft.zh.trim(), en: draft.en.trim() || draft.zh.trim() },
    type: draft.type,
    sensitivity: levels.find((level) => String(level) === draft.sensitivity) ?? 1,
    source: draft.source.trim(),
    synonyms: [...new Set(draft.synonyms.split('\n').map((line) => line.trim()))].filter(Boolean),
    ...(before?.of === undefined ? {} : { of: before.of }),
    ...(checked ? { check } : {}),
    ...(draft.codeList.trim() ? { codeList: draft.codeList.trim() } : {}),
    ...(draft.standard.trim() ? { standard: draft.standard.trim() } : {}),
    ...sentence('unit', draft.unit, draft.unitEn),
    ...sentence('definition', draft.definition, draft.definitionEn),
  }
}

/** Figures are counted; limits of decimals are kept as they were written, exact to the last place. */
function checkOfDraft(draft: ElementDraft, before: ElementCheck | undefined): ElementCheck {
  const {
    named: _,
    pattern: __,
    patternHint: ___,
    minLength: ____,
    maxLength: _____,
    min,
    max,
    scale: ______,
    ...kept
  } = before ?? { named: [] }
  const pattern = draft.pattern.trim()
  return {
    ...kept,
    named: [...draft.named],
    ...(pattern ? { pattern } : {}),
    ...(pattern ? sentence('patternHint', draft.patternHint, draft.patternHintEn) : {}),
    ...figure('minLength', draft.minLength),
    ...figure('maxLength', draft.maxLength),
    ...limit('min', draft.min, draft.type, min),
    ...limit('max', draft.max, draft.type, max),
    ...figure('scale', draft.scale),
  }
}

function figure<K extends 'minLength' | 'maxLength' | 'scale'>(
  key: K,
  written: string,
): { [P in K]?: number } {
  const made: { [P in K]?: number } = {}
  if (written.trim() !== '') made[key] = Number(written)
  return made
}

function limit<K extends 'min' | 'max'>(
  key: K,
  written: string,
  type: DataElement['type'],
  before: number | string | undefined,
): { [P in K]?: number | string } {
  const made: { [P in K]?: number | string } = {}
  const plain = written.trim()
  if (plain === '') return made
  if (plain === text(before) && before !== undefined) made[key] = before
  else made[key] = type === 'decimal' || Number.isNaN(Number(plain)) ? plain : Number(plain)
  return made
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
