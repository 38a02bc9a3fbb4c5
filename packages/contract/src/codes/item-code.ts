import type { Sentence } from '../platform/sentence.ts'
import { type CodeFinding, foldCode } from './finding.ts'
import { readNationalCode } from './item-code/national.ts'
import type { ItemCodeScheme, ReadItemCode } from './item-code/read-code.ts'
import { readSichuanCode } from './item-code/sichuan.ts'
import { type ItemCodeClaims, verifyClaims } from './item-code/verify-claims.ts'

export { isSameOrgan } from './item-code/organ-part.ts'
export {
  type ItemCodeFields,
  type ItemCodeScheme,
  itemCodeSchemes,
  type ReadItemCode,
} from './item-code/read-code.ts'
export type { ItemCodeClaims } from './item-code/verify-claims.ts'

export type CheckedItemCode =
  | { readonly ok: true; readonly code: ReadItemCode; readonly findings: readonly CodeFinding[] }
  | { readonly ok: false; readonly reason: 'unknown-form' | 'other-scheme'; readonly message: Sentence }

/**
 * Takes an item code apart by the scheme that its form shows and compares it with what the list says beside it.
 * Real lists are dirty, so everything that can still be read is read, and what is wrong with it is a finding.
 * @param expected the scheme under which the code was stored; another form is then refused.
 */
export function checkItemCode(
  input: string,
  claims: ItemCodeClaims = {},
  expected?: ItemCodeScheme,
): CheckedItemCode {
  const value = foldCode(input)
  const code = value.includes('-') ? readSichuanCode(value) : readNationalCode(value)
  if (!code) {
    const message = {
      zh: `没有一种编码规则认得 ${input}`,
      en: `No scheme of item codes knows the form of ${input}.`,
    }
    return { ok: false, reason: 'unknown-form', message }
  }
  if (expected !== undefined && expected !== code.scheme) {
    const message = {
      zh: `${input} 的写法属于 ${code.scheme}，不是 ${expected}`,
      en: `${input} has the form of ${code.scheme}, not of ${expected}.`,
    }
    return { ok: false, reason: 'other-scheme', message }
  }
  return {
    ok: true,
    code,
    findings: [...caseFindings(input), ...code.findings, ...verifyClaims(code, claims)],
  }
}

function caseFindings(input: string): CodeFinding[] {
  if (!/[a-z]/.test(input)) return []
  return [
    {
      code: 'code.lower-case',
      severity: 'warning',
      part: input.replace(/[^a-z]/g, ''),
      message: {
        zh: '编码里有小写字母，已按大写处理',
        en: 'The code holds small letters; they were read as capitals.',
      },
    },
  ]
}
