import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import type { CompiledField } from './definition/compiled-form.ts'

/** How a field is drawn; the portal, the desk and the kiosk draw each kind in one way. */
export type InputKind =
  | 'text'
  | 'long-text'
  | 'lines'
  | 'integer'
  | 'number'
  | 'money'
  | 'date'
  | 'month'
  | 'mobile'
  | 'phone'
  | 'email'
  | 'identity-number'
  | 'social-credit-code'
  | 'yes-no'
  | 'tick'
  | 'radio'
  | 'select'
  | 'search-select'
  | 'checkbox-group'
  | 'multi-select'
  | 'file'

/** One choice; `value` is what is stored. */
export type Choice = { readonly value: string; readonly label: Sentence; readonly note: Sentence | undefined }

/** All that a screen needs to draw a field, in no framework's terms. */
export type FieldView = {
  readonly element: string
  readonly label: Sentence
  readonly help: Sentence | undefined
  readonly kind: InputKind
  readonly choices: readonly Choice[]
  readonly unit: Sentence | undefined
  /** How wide: an identity number needs a short box, an address a long one. */
  readonly width: 'short' | 'half' | 'long'
  readonly inputMode: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  /** Value of the HTML `autocomplete` attribute, so that a browser may fill in what it knows. */
  readonly autoComplete: string
  readonly maxLength: number | undefined
  readonly formats: readonly string[]
  readonly maxBytes: number | undefined
  readonly maxItems: number | undefined
  /** True for values that are shown masked until asked for (个人信息保护法 art. 28 kinds). */
  readonly masked: boolean
  readonly readOnly: boolean
}

const fewChoices = 6
const manyChoices = 15

function kindOfChoice(field: CompiledField, choices: number): InputKind {
  if (field.element.type === 'code-list') return choices <= fewChoices * 2 ? 'checkbox-group' : 'multi-select'
  if (choices === 0) return 'text'
  if (choices <= fewChoices) return 'radio'
  return choices <= manyChoices ? 'select' : 'search-select'
}

function kindOfText(field: CompiledField): InputKind {
  const named = field.element.check?.named ?? []
  if (named.includes('identity-number')) return 'identity-number'
  if (named.includes('social-credit-code')) return 'social-credit-code'
  if (named.includes('mobile')) return 'mobile'
  if (named.includes('landline')) return 'phone'
  if (named.includes('email')) return 'email'
  return named.includes('month') ? 'month' : 'text'
}

function kindOf(field: CompiledField, choices: number): InputKind {
  const { type, unit, check } = field.element
  switch (type) {
    case 'boolean':
      return check?.named.includes('must-be-yes') ? 'tick' : 'yes-no'
    case 'code':
      return kindOfChoice(field, choices)
    case 'code-list':
      return choices === 0 ? 'lines' : kindOfChoice(field, choices)
    case 'decimal':
      return unit?.zh.includes('元') ? 'money' : 'number'
    case 'text':
      return 'long-text'
    case 'string':
      return kindOfText(field)
    case 'integer':
    case 'date':
    case 'file':
      return type
  }
}

const inputModes: Partial<Record<InputKind, FieldView['inputMode']>> = {
  integer: 'numeric',
  number: 'decimal',
  money: 'decimal',
  mobile: 'tel',
  phone: 'tel',
  email: 'email',
}

const autoCompletes: Partial<Record<InputKind, string>> = { mobile: 'tel', email: 'email' }

function widthOf(kind: InputKind, field: CompiledField): FieldView['width'] {
  if (['long-text', 'lines', 'file', 'checkbox-group', 'multi-select', 'tick'].includes(kind)) return 'long'
  if (['integer', 'number', 'money', 'date', 'month'].includes(kind)) return 'short'
  return (field.element.check?.maxLength ?? 0) >= 80 ? 'long' : 'half'
}

/**
 * How to draw a field. `today` (`YYYY-MM-DD`) leaves out codes that are no longer in use.
 */
export function fieldView(field: CompiledField, today: string): FieldView {
  const { reference, element, codeList } = field
  const choices = (codeList?.entries ?? [])
    .filter((entry) => entry.until === undefined || entry.until >= today)
    .map((entry) => ({ value: entry.code, label: entry.label, note: entry.note }))
  const kind = kindOf(field, choices.length)
  return {
    element: element.code,
    label: reference.label ?? element.name,
    help: reference.help ?? element.definition,
    kind,
    choices,
    unit: element.unit,
    width: widthOf(kind, field),
    inputMode: inputModes[kind] ?? 'text',
    autoComplete: autoCompletes[kind] ?? 'off',
    maxLength: element.check?.maxLength,
    formats: element.check?.formats ?? [],
    maxBytes: element.check?.maxBytes,
    maxItems: element.check?.maxItems,
    masked: element.sensitivity === 3 && ['identity-number', 'text'].includes(kind),
    readOnly: reference.computed !== undefined,
  }
}
