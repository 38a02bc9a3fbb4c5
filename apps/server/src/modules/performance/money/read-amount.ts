import type { AmountUnit, FigureFault } from '@yimen/contract'
import { type Fen, yuanOf } from './fen.ts'

/** What a cell that should hold an amount says. `none` is a blank cell or a dash. */
export type ReadAmount =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'amount'
      readonly yuan: string | null
      readonly unit: AmountUnit
      readonly fault: FigureFault | null
      /** True when the cell names a unit of its own. */
      readonly named: boolean
    }
  | { readonly kind: 'full-width' }
  | { readonly kind: 'words' }

const blank = /^[\s\u3000]*[-—–－/无]?[\s\u3000]*$/
const wellGrouped = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/
const looselyGrouped = /^-?\d[\d,]*(\.\d+)?$/

/**
 * Reads an amount as written in a cell: sign, grouping by commas, a decimal point, a currency sign before it
 * and a unit (元, 万元) after it. A number whose commas stand in the wrong places is read by its digits and
 * carries the fault `grouping`; one that counts parts of a fen or is no number has no value.
 */
export function readAmount(written: string, heading: AmountUnit): ReadAmount {
  if (blank.test(written)) return { kind: 'none' }
  const text = written.replace(/[\s\u3000]/g, '').replace(/^[¥￥]/, '')
  if (/[０-９，．－]/.test(text) && !/\p{Script=Han}/u.test(text.replace(/万?元$/, '')))
    return { kind: 'full-width' }
  const own = /(万元|万|元)$/.exec(text)?.[1]
  const unit = own === undefined ? heading : own === '元' ? 'yuan' : 'ten-thousand-yuan'
  const digits = own === undefined ? text : text.slice(0, -own.length)
  const named = own !== undefined
  if (!/\d/.test(digits)) return { kind: 'words' }
  if (!looselyGrouped.test(digits)) return { kind: 'amount', yuan: null, unit, fault: 'unreadable', named }
  const fen = fenOfDigits(digits.replaceAll(',', ''), unit === 'yuan' ? 2 : 6)
  if (fen === null) return { kind: 'amount', yuan: null, unit, fault: 'finer-than-fen', named }
  return {
    kind: 'amount',
    yuan: yuanOf(fen),
    unit,
    fault: wellGrouped.test(digits) ? null : 'grouping',
    named,
  }
}

/**
 * Fen of plain digits in a unit that has so many places down to the fen (元 2, 万元 6, 亿元 10); null when they
 * count parts of a fen or run past 15 digits of yuan.
 */
export function fenOfDigits(digits: string, places: number): Fen | null {
  const negative = digits.startsWith('-')
  const [whole = '0', part = ''] = (negative ? digits.slice(1) : digits).split('.')
  const kept = part.replace(/0+$/, '')
  if (kept.length > places || whole.length > 17 - places) return null
  const fen = BigInt(whole + kept.padEnd(places, '0'))
  return negative ? -fen : fen
}
