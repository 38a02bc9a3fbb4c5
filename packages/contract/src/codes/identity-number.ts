import { checkDivision } from './divisions.ts'
import { type CodeCheck, type CodeFinding, foldCode } from './finding.ts'
import { dashDate, isDateDigits } from './plain-date.ts'

/** A citizen identity number (GB 11643) with what its digits say. */
export type IdentityNumber = {
  readonly number: string
  readonly division: string
  readonly birthDate: string
  readonly sex: 'male' | 'female'
}

export type IdentityNumberReason = 'length' | 'characters' | 'date' | 'future' | 'check-digit'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const messages = {
  length: { zh: '身份证号码是 18 位，请数一下', en: 'An identity number has 18 characters.' },
  characters: {
    zh: '身份证号码前 17 位是数字，最后一位是数字或 X',
    en: 'The first 17 characters of an identity number are digits, the last is a digit or X.',
  },
  date: {
    zh: '第 7 到 14 位是出生日期，这一天不存在',
    en: 'Characters 7 to 14 are the date of birth, and that date does not exist.',
  },
  future: {
    zh: '第 7 到 14 位的出生日期还没有到',
    en: 'The date of birth in characters 7 to 14 is in the future.',
  },
  'check-digit': {
    zh: '身份证号码的校验位对不上，可能有一位写错了',
    en: 'The check digit of the identity number does not fit: one digit is probably wrong.',
  },
} as const

/**
 * Checks an identity number in the order in which a person would find the mistake: length, characters, date, check
 * digit. A division that nobody knows is only a note, since codes are merged and re-used over a lifetime.
 * @param today `YYYY-MM-DD`; when given, a birth date after it is refused.
 */
export function checkIdentityNumber(
  input: string,
  today?: string,
): CodeCheck<IdentityNumber, IdentityNumberReason> {
  const number = foldCode(input)
  const wrong = (reason: IdentityNumberReason) => ({ ok: false, reason, message: messages[reason] }) as const
  if (number.length !== 18) return wrong('length')
  if (!/^\d{17}[\dX]$/.test(number)) return wrong('characters')
  const digits = number.slice(6, 14)
  if (!isDateDigits(digits)) return wrong('date')
  const birthDate = dashDate(digits)
  if (today !== undefined && birthDate > today) return wrong('future')
  if (identityCheckDigit(number.slice(0, 17)) !== number[17]) return wrong('check-digit')
  const division = number.slice(0, 6)
  const sex = Number(number[16]) % 2 === 1 ? 'male' : 'female'
  return { ok: true, value: { number, division, birthDate, sex }, notes: divisionNotes(division) }
}

/** True when the number passes every check of {@link checkIdentityNumber}. */
export function isIdentityNumber(input: string): boolean {
  return checkIdentityNumber(input).ok
}

/**
 * Adds the check digit to the first 17 digits.
 * @throws RangeError when they are not 17 digits.
 */
export function completeIdentityNumber(seventeen: string): string {
  if (!/^\d{17}$/.test(seventeen)) throw new RangeError('an identity number is completed from 17 digits')
  return seventeen + identityCheckDigit(seventeen)
}

/** Shows the first three and the last four characters, as lists and letters do; anything else is hidden whole. */
export function maskIdentityNumber(number: string): string {
  return number.length === 18
    ? `${number.slice(0, 3)}***********${number.slice(14)}`
    : '*'.repeat(number.length)
}

/** ISO 7064 MOD 11-2 over the first 17 digits. */
function identityCheckDigit(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return '10X98765432'.charAt(sum % 11)
}

function divisionNotes(division: string): CodeFinding[] {
  const known = checkDivision(division)
  if (known.kind === 'known') return []
  if (known.kind === 'historical') {
    return [
      {
        code: 'identity-number.historical-division',
        severity: 'note',
        part: division,
        message: {
          zh: `前 6 位 ${division} 是原${known.name}，现归 ${known.successor}`,
          en: `The first six digits ${division} are a former division (${known.name}), now ${known.successor}.`,
        },
      },
    ]
  }
  return [
    {
      code: 'identity-number.unknown-division',
      severity: 'note',
      part: division,
      message: {
        zh: `没有找到行政区划 ${division}，请看一眼证件`,
        en: `Division ${division} is not on the list; have a look at the card.`,
      },
    },
  ]
}
