import type { DataElement } from '@yimen/contract/forms/data-element.ts'
import type { Value } from '@yimen/contract/forms/form-value.ts'
import { parseDecimal, printDecimal } from './decimal.ts'

const upperCased = new Set<string>(['identity-number', 'social-credit-code', 'disability-certificate-number'])
const digitsOnly = new Set<string>(['identity-number', 'mobile', 'bank-card', 'postcode'])

/** Full-width letters, digits and signs as their half-width forms, as an input method leaves them. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}

function normaliseDay(text: string): string {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text)
  if (!match) return text
  const [, year = '', month = '', day = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function normaliseNumber(text: string): string {
  const plain = halfWidth(text).replace(/[\s,]/g, '')
  const value = parseDecimal(plain)
  return value ? printDecimal(value) : plain
}

function normaliseText(element: DataElement, text: string): string | undefined {
  if (element.type === 'text') return text.trim() === '' ? undefined : text.replace(/\r\n?/g, '\n').trim()
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (element.type === 'decimal' || element.type === 'integer') return normaliseNumber(trimmed)
  if (element.type === 'date') return normaliseDay(halfWidth(trimmed))
  const named = element.check?.named ?? []
  let result = trimmed
  if (named.length > 0 && !named.includes('person-name')) result = halfWidth(result)
  if (named.some((check) => digitsOnly.has(check))) result = result.replace(/[\s-]/g, '')
  if (named.includes('social-credit-code')) result = result.replace(/\s/g, '')
  if (named.some((check) => upperCased.has(check))) result = result.toUpperCase()
  return result.normalize('NFC')
}

/**
 * The value as it is kept: spaces trimmed, full-width figures folded, `2026年8月18日` as `2026-08-18`, decimals as
 * plain text, integers as numbers. What is empty is undefined. A value that cannot be read as the element's type is
 * left as it is, for validation to say what is wrong with it.
 */
export function normaliseValue(element: DataElement, value: Value | undefined): Value | undefined {
  if (value === undefined || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    const parts = value.map((part) => part.trim()).filter((part) => part !== '')
    return parts.length === 0 ? undefined : parts
  }
  if (typeof value === 'number') return element.type === 'decimal' ? normaliseNumber(String(value)) : value
  const text = normaliseText(element, value)
  if (text === undefined) return undefined
  if (element.type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text)
  return text
}
