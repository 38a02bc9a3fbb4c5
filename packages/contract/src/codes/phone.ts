/** A telephone number as it is stored: `13800000000`, `010-00000000`, `010-00000000-12`, `12345`. */
export type Phone =
  | { readonly kind: 'mobile'; readonly value: string }
  | { readonly kind: 'landline'; readonly value: string; readonly areaCode: string; readonly number: string }
  | { readonly kind: 'local'; readonly value: string }
  | { readonly kind: 'service'; readonly value: string }

/**
 * Reads a mainland number with the signs that people write between digits. `local` is a landline without its area
 * code (lint asks for it); `service` is a short or 400/800 number. Null when it is none of these.
 */
export function readPhone(input: string): Phone | null {
  const text = input
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/[–—]/g, '-')
  const digits = text.replace(/-/g, '').replace(/^(?:\+86|0086)/, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return { kind: 'mobile', value: digits }
  if (/^(?:1\d{4}|9\d{4,5}|1\d{2})$/.test(digits)) return { kind: 'service', value: digits }
  if (/^[48]00\d{7}$/.test(digits)) return { kind: 'service', value: digits }
  const landline =
    /^(?:\+86|0086)?-?(0(?:10|2\d|[3-9]\d{2}))-?(\d{4}-?\d{3,4})(?:(?:-|转|x)(\d{1,6}))?$/i.exec(text)
  const [, areaCode, hyphenated, extension] = landline ?? []
  if (areaCode && hyphenated) {
    const number = hyphenated.replace(/-/g, '')
    const value = [areaCode, number, extension].filter((part) => part !== undefined).join('-')
    return { kind: 'landline', value, areaCode, number }
  }
  return /^\d{7,8}$/.test(digits) ? { kind: 'local', value: digits } : null
}

/** True for an 11-digit mobile number, with or without country code and spaces. */
export function isMobilePhone(input: string): boolean {
  return readPhone(input)?.kind === 'mobile'
}

/** `13812345678` → `138****5678`; a landline keeps its area code and last two digits; what cannot be read is hidden. */
export function maskPhone(input: string): string {
  const phone = readPhone(input)
  if (phone?.kind === 'mobile') return `${phone.value.slice(0, 3)}****${phone.value.slice(7)}`
  if (phone?.kind === 'service') return phone.value
  if (phone?.kind === 'landline') return `${phone.areaCode}-******${phone.number.slice(-2)}`
  if (phone?.kind === 'local') return `******${phone.value.slice(-2)}`
  return '*'.repeat(input.length)
}
