import { checkIdentityNumber, checkSocialCreditCode, type Filled, type Sentence } from '@yimen/contract'
import type { RowFault } from '../store/quarantine.ts'

/** The key of a row as it is kept, with what its own digits say. */
export type Key = { readonly code: string; readonly implied: Readonly<Record<string, string>> }

/** Elements that an identity number says itself: number, sex (GB/T 2261.1) and date of birth. */
const impliedBy = { number: 'P03', sex: 'P05', birthDate: 'P06' } as const
const creditCode = 'L01'

/** Reads the key of a row by its check digits; a fault when it is none. */
export function readKey(
  kind: 'person' | 'legal-person',
  column: string,
  cell: string,
  today: string,
): Key | { readonly fault: RowFault } {
  if (kind === 'legal-person') {
    const checked = checkSocialCreditCode(cell)
    if (!checked.ok) return { fault: { column, reason: checked.reason, message: checked.message } }
    return { code: checked.value.code, implied: { [creditCode]: checked.value.code } }
  }
  const checked = checkIdentityNumber(cell, today)
  if (!checked.ok) return { fault: { column, reason: checked.reason, message: checked.message } }
  const { number, sex, birthDate } = checked.value
  return {
    code: number,
    implied: {
      [impliedBy.number]: number,
      [impliedBy.sex]: sex === 'male' ? '1' : '2',
      [impliedBy.birthDate]: birthDate,
    },
  }
}

/** What a row says against its own key: another number, another date of birth, another sex. */
export function contradictionOf(
  { implied }: Key,
  said: Readonly<Record<string, Filled | null>>,
): { readonly element: string; readonly message: Sentence } | null {
  for (const [element, value] of Object.entries(implied)) {
    const told = said[element]
    if (told === undefined || told === null || told === value) continue
    // 0 unknown and 9 not stated say nothing against the number
    if (element === impliedBy.sex && (told === '0' || told === '9')) continue
    return {
      element,
      message: {
        zh: '这一项和号码自己说的对不上，可能串了别人的数据',
        en: 'This contradicts what the number itself says: it may be somebody else’s data',
      },
    }
  }
  return null
}
