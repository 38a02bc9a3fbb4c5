import { type CodeCheck, type CodeFinding, foldCode } from './finding.ts'
import { organisationCheckCharacter } from './organisation-code.ts'

/** A unified social credit code (GB 32100) in its parts. */
export type SocialCreditCode = {
  readonly code: string
  /** Who registered it: 1 public institutions and organs, 5 civil affairs, 9 market regulation … */
  readonly registrar: string
  readonly kind: string
  readonly division: string
  /** Positions 9–17: the organisation code, with its own check character. */
  readonly organisation: string
}

export type SocialCreditCodeReason = 'length' | 'characters' | 'organisation-check' | 'check-character'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const registrars = '123456789ANY'

const messages = {
  length: { zh: '统一社会信用代码是 18 位，请数一下', en: 'A unified social credit code has 18 characters.' },
  characters: {
    zh: '统一社会信用代码只用数字和大写字母，没有 I、O、S、V、Z',
    en: 'A unified social credit code uses digits and capital letters, but never I, O, S, V or Z.',
  },
  'organisation-check': {
    zh: '第 9 到 17 位（主体标识码）的校验位对不上，这一段可能有一位写错了',
    en: 'Characters 9 to 17 (the organisation code) fail their own check: one of them is probably wrong.',
  },
  'check-character': {
    zh: '统一社会信用代码的校验位对不上，可能有一位写错了',
    en: 'The check character of the code does not fit: one character is probably wrong.',
  },
} as const

/**
 * Checks a unified social credit code. Small letters are folded. When both check characters fail, the mistake lies
 * in positions 9–17 and the reason says so; when only the last fails, it lies elsewhere.
 */
export function checkSocialCreditCode(input: string): CodeCheck<SocialCreditCode, SocialCreditCodeReason> {
  const code = foldCode(input)
  const wrong = (reason: SocialCreditCodeReason) =>
    ({ ok: false, reason, message: messages[reason] }) as const
  if (code.length !== 18) return wrong('length')
  if ([...code].some((character) => !alphabet.includes(character))) return wrong('characters')
  const organisation = code.slice(8, 17)
  if (organisationCheckCharacter(organisation.slice(0, 8)) !== organisation[8])
    return wrong('organisation-check')
  if (creditCheckCharacter(code.slice(0, 17)) !== code[17]) return wrong('check-character')
  const value = {
    code,
    registrar: code.slice(0, 1),
    kind: code.slice(1, 2),
    division: code.slice(2, 8),
    organisation,
  }
  return { ok: true, value, notes: registrarNotes(value.registrar) }
}

/** True when the code passes both checks. */
export function isSocialCreditCode(input: string): boolean {
  return checkSocialCreditCode(input).ok
}

/** What a code is made from: eight characters of organisation body, and the digits in front of them. */
export type SocialCreditCodeParts = {
  readonly registrar: string
  readonly kind: string
  readonly division: string
  readonly body: string
}

/**
 * Builds a code with both check characters, for sample data and tests.
 * @throws RangeError when a part has another length or a character outside the alphabet.
 */
export function completeSocialCreditCode(parts: SocialCreditCodeParts): string {
  const start = parts.registrar + parts.kind + parts.division + parts.body
  if (start.length !== 16 || parts.body.length !== 8 || [...start].some((c) => !alphabet.includes(c))) {
    throw new RangeError('registrar 1, kind 1, division 6 and body 8 characters of the alphabet')
  }
  const seventeen = start + organisationCheckCharacter(parts.body)
  return seventeen + creditCheckCharacter(seventeen)
}

function creditCheckCharacter(seventeen: string): string {
  const sum = weights.reduce(
    (total, weight, at) => total + weight * alphabet.indexOf(seventeen.charAt(at)),
    0,
  )
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

function registrarNotes(registrar: string): CodeFinding[] {
  if (registrars.includes(registrar)) return []
  return [
    {
      code: 'social-credit-code.unknown-registrar',
      severity: 'note',
      part: registrar,
      message: {
        zh: `第 1 位 ${registrar} 不是已知的登记管理部门`,
        en: `Character 1, ${registrar}, is not a registering authority that is known.`,
      },
    },
  ]
}
