import type { CodeFinding } from '../finding.ts'
import { checkSocialCreditCode } from '../social-credit-code.ts'

/** What is wrong with the part of a code that should be the organ's social credit code: at most one finding. */
export function organFindings(organ: string): CodeFinding[] {
  const warn = (code: string, zh: string, en: string): CodeFinding[] => [
    { code, severity: 'warning', part: organ, message: { zh, en } },
  ]
  if (/^(.)\1+$/.test(organ)) {
    return warn(
      'code.organ-placeholder',
      `机构段 ${organ} 是占位的，不是真的机构代码`,
      `The organ part ${organ} only fills the place; it is no code of an organ.`,
    )
  }
  const checked = checkSocialCreditCode(organ)
  if (checked.ok) return []
  if (checked.reason === 'length') {
    return warn(
      'code.organ-length',
      `机构段 ${organ} 有 ${organ.length} 位，统一社会信用代码应为 18 位`,
      `The organ part ${organ} has ${organ.length} characters; a social credit code has 18.`,
    )
  }
  if (checked.reason === 'characters') {
    return warn(
      'code.organ-characters',
      `机构段 ${organ} 里有统一社会信用代码不用的字符`,
      `The organ part ${organ} holds characters that no social credit code has.`,
    )
  }
  return warn(
    'code.organ-check-digit',
    `机构段 ${organ} 的校验位对不上`,
    `The organ part ${organ} fails its check character.`,
  )
}

/**
 * Whether two codes name the same organ, in any of the forms that lists use: a social credit code, an organisation
 * code of nine, one with two digits for a branch, or a social credit code that lost a character on the way. A suffix
 * after `_` numbers an office inside the organ. Null when one of them is no such code (a key of the source's own).
 */
export function isSameOrgan(one: string, other: string): boolean | null {
  const [a, b] = [bareOrganCode(one), bareOrganCode(other)].sort((x, y) => y.length - x.length)
  if (a === undefined || b === undefined || !isOrganLength(a) || !isOrganLength(b)) return null
  if (a === b) return true
  if (b.length === 17) return a.length === 18 && lacksOneCharacter(b, a)
  return organBody(a) === organBody(b)
}

/** The eight characters that identify an organ inside a folded code of 18 or of 8 to 10 characters. */
function organBody(bare: string): string {
  return bare.length === 18 ? bare.slice(8, 16) : bare.slice(0, 8)
}

function bareOrganCode(code: string): string {
  return code.replace(/_.*$/, '').replace(/-/g, '').toUpperCase()
}

function isOrganLength(bare: string): boolean {
  return /^(?:[0-9A-Z]{8,10}|[0-9A-Z]{17,18})$/.test(bare)
}

function lacksOneCharacter(short: string, whole: string): boolean {
  return [...whole].some((_, at) => whole.slice(0, at) + whole.slice(at + 1) === short)
}
