import { type FieldValue, type Filled, type Language, maskIdentityNumber, maskPhone } from '@yimen/contract'
import { asRows, asValue, type CompiledField, type CompiledForm } from '@yimen/form'

/** A value as a person at the desk reads it: code lists spelled out, identity numbers and phones masked. */
export function sayFilled(
  form: CompiledForm,
  code: string,
  filled: Filled | null | undefined,
  language: Language,
): string {
  const group = form.groups.get(code)
  if (group) {
    return asRows(filled)
      .map((row) =>
        group.fields
          .map((field) => sayValue(field, row[field.element.code], language))
          .filter(Boolean)
          .join(' '),
      )
      .join('；')
  }
  const field = form.fields.get(code)
  return field ? sayValue(field, asValue(filled), language) : ''
}

function sayValue(
  { element, codeList, reference }: CompiledField,
  value: Filled | undefined,
  language: Language,
): string {
  const label = (code: string) =>
    codeList?.entries.find((entry) => entry.code === code)?.label[language] ?? code
  if (value === undefined) return ''
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[language]
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? label(one) : '')).join('、')
  const text = codeList ? label(String(value)) : String(value)
  const checks = element.check?.named ?? []
  if (checks.includes('identity-number')) return maskIdentityNumber(text)
  if (checks.includes('mobile')) return maskPhone(text)
  if (element.sensitivity === 3 && /^\d{12,}$/.test(text))
    return `${text.slice(0, 4)} **** **** ${text.slice(-4)}`
  const unit = element.unit?.[language]
  return unit && reference ? `${text} ${unit}` : text
}

/** Whether a value is shown masked at the desk; then its bare value does not leave the server either. */
function isMasked({ element }: CompiledField): boolean {
  const checks = element.check?.named ?? []
  return element.sensitivity === 3 || checks.includes('mobile') || checks.includes('identity-number')
}

/** The provenance of a value, with the value itself only where the desk may see it bare. */
export function shownProvenance(form: CompiledForm, code: string, value: FieldValue): FieldValue {
  const fields = form.groups.get(code)?.fields ?? [form.fields.get(code)]
  return fields.some((field) => field === undefined || isMasked(field)) ? { ...value, value: null } : value
}
