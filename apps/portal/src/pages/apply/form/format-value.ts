import type { Filled, Value } from '@yimen/contract'
import { asRows, asValue, type CompiledField } from '@yimen/form'
import { formatFullDate, formatYuan, type Language } from '@yimen/look'

const yesNo = { zh: { yes: '是', no: '否' }, en: { yes: 'yes', no: 'no' } }

/** A value as people read it: labels instead of codes, dates and amounts written out, with the unit. */
export function formatValue(field: CompiledField, value: Value | undefined, language: Language): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? yesNo[language].yes : yesNo[language].no
  if (Array.isArray(value)) {
    if (field.element.type === 'file')
      return language === 'zh' ? `${value.length} 个文件` : `${value.length} file(s)`
    return value.map((code) => labelOf(field, code, language)).join(language === 'zh' ? '、' : ', ')
  }
  const unit = field.element.unit?.[language]
  const text = textOf(field, String(value), language)
  return unit ? `${text} ${unit}` : text
}

function textOf(field: CompiledField, text: string, language: Language): string {
  if (field.element.type === 'date') return formatFullDate(text, language)
  if (field.element.type === 'decimal' && field.element.unit?.zh === '元') return formatYuan(text)
  return labelOf(field, text, language)
}

function labelOf({ codeList }: CompiledField, code: string, language: Language): string {
  return codeList?.entries.find((entry) => entry.code === code)?.label[language] ?? code
}

/** Rows of a repeat group in a line each. */
export function formatRows(
  fields: readonly CompiledField[],
  filled: Filled | null,
  language: Language,
): string[] {
  return asRows(filled).map((row) =>
    fields
      .map((field) => formatValue(field, asValue(row[field.element.code]), language))
      .filter(Boolean)
      .join(' · '),
  )
}
