/** An exact decimal: `digits` × 10^−`scale`. Money and areas are never held as floats. */
export type Decimal = { readonly digits: bigint; readonly scale: number }

const shape = /^([+-]?)(\d{1,30})(?:\.(\d{1,20}))?$/

/** Reads `12`, `-3.50`, `+0.1`; anything else, exponents too, is undefined. */
export function parseDecimal(text: string | number): Decimal | undefined {
  const match = shape.exec(String(text))
  if (!match) return undefined
  const [, sign = '', whole = '0', fraction = ''] = match
  const digits = BigInt(whole + fraction)
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length }
}

function digitsAt(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale)
}

/** Negative when a < b, zero when they are equal in amount (`1.0` and `1`), positive when a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const difference = digitsAt(a, scale) - digitsAt(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale }
}

/** The exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale }
}

function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n
  const n = dividend < 0n ? -dividend : dividend
  const d = divisor < 0n ? -divisor : divisor
  const rounded = (2n * n + d) / (2n * d)
  return negative ? -rounded : rounded
}

/** The quotient rounded to `scale` places, half away from zero; undefined when b is zero. */
export function divideDecimals(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  if (b.digits === 0n) return undefined
  const dividend = a.digits * 10n ** BigInt(scale + b.scale)
  return { digits: divideHalfUp(dividend, b.digits * 10n ** BigInt(a.scale)), scale }
}

/** Rounded to `scale` places, half away from zero; unchanged when it has no more places than that. */
export function roundDecimal(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return value
  return { digits: divideHalfUp(value.digits, 10n ** BigInt(value.scale - scale)), scale }
}

/** As text, with all places of its scale: `{ digits: 150n, scale: 2 }` is `1.50`. */
export function printDecimal(value: Decimal): string {
  const negative = value.digits < 0n
  const digits = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0')
  const whole = digits.slice(0, digits.length - value.scale)
  const fraction = digits.slice(digits.length - value.scale)
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** The shortest text of the same amount: `1.50` and `01.5` are both `1.5`. */
export function canonicalDecimal(value: Decimal): string {
  const text = printDecimal(value)
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return short === '-0' ? '0' : short
}
