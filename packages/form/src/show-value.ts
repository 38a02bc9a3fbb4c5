import { maskIdentityNumber } from '@yimen/contract/codes/identity-number.ts'
import { maskPhone } from '@yimen/contract/codes/phone.ts'
import type { Value } from '@yimen/contract/forms/form-value.ts'
import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import type { CompiledField } from './definition/compiled-form.ts'

/** What showing a value needs of its field: the element and the list that it takes values from. */
type Shown = Pick<CompiledField, 'element' | 'codeList'>

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function same(text: string): Sentence {
  return { zh: text, en: text }
}

function showDay(text: string): Sentence {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return same(text)
  if (text === '9999-12-31') return { zh: '长期', en: 'no end date' }
  const [year, month, day] = [match[1], Number(match[2]), Number(match[3])]
  return { zh: `${year} 年 ${month} 月 ${day} 日`, en: `${day} ${monthNames[month - 1] ?? month} ${year}` }
}

/** `1293300.00` → `1,293,300.00`. */
function grouped(figure: string): string {
  const [whole = '', fraction] = figure.split('.')
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? separated : `${separated}.${fraction}`
}

function showCode(field: Shown, code: string): Sentence {
  return field.codeList?.entries.find((entry) => entry.code === code)?.label ?? same(code)
}

function masked(field: Shown, text: string): string | undefined {
  const { check, sensitivity, type } = field.element
  const named = check?.named ?? []
  if (sensitivity < 2 || type !== 'string') return undefined
  if (named.includes('identity-number')) return maskIdentityNumber(text)
  if (named.includes('mobile') || named.includes('landline')) return maskPhone(text)
  if (sensitivity < 3) return undefined
  return text.length <= 8 ? '*'.repeat(text.length) : `${text.slice(0, 4)} **** ${text.slice(-4)}`
}

function showText(field: Shown, text: string, mask: boolean): Sentence {
  const { type, unit } = field.element
  if (type === 'date') return showDay(text)
  if (type === 'code' || type === 'code-list') return showCode(field, text)
  if (type === 'decimal') {
    const figure = grouped(text)
    return unit ? { zh: `${figure} ${unit.zh}`, en: `${figure} ${unit.en}` } : same(figure)
  }
  return same((mask ? masked(field, text) : undefined) ?? text)
}

/**
 * A value as a person reads it: labels for codes, days written out, figures grouped and with their unit. With `mask`,
 * identity numbers, phones and other sensitive numbers are hidden in the middle. Not filled is a dash.
 */
export function showValue(field: Shown, value: Value | undefined | null, mask = false): Sentence {
  if (value === undefined || value === null) return same('–')
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' }
  if (typeof value === 'number') return showText(field, String(value), mask)
  if (typeof value === 'string') return showText(field, value, mask)
  if (field.element.type === 'file') return { zh: `${value.length} 个文件`, en: `${value.length} file(s)` }
  const parts = value.map((part) => showText(field, part, mask))
  return { zh: parts.map((part) => part.zh).join('、'), en: parts.map((part) => part.en).join(', ') }
}
