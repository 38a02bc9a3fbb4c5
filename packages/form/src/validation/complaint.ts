import type { Sentence } from '@yimen/contract/platform/sentence.ts'

/** What is wrong with one value: a stable code, and words that begin with what to do about it. */
export type Complaint = { readonly code: string; readonly message: Sentence }

/** Makes a complaint. */
export function complain(code: string, zh: string, en: string): Complaint {
  return { code: `form.${code}`, message: { zh, en } }
}

/** `少 1 位：填了 17 位，身份证号是 18 位`: counts for the person; undefined when the count is right. */
export function complainOfLength(
  text: string,
  expected: number,
  what: { zh: string; en: string },
): Complaint | undefined {
  const count = [...text].length
  if (count === expected) return undefined
  const off = Math.abs(count - expected)
  const short = count < expected
  return complain(
    'wrong-length',
    `${short ? '少' : '多'} ${off} 位：填了 ${count} 位，${what.zh}是 ${expected} 位`,
    `${off} too ${short ? 'few' : 'many'}: you typed ${count} characters, ${what.en} has ${expected}`,
  )
}
