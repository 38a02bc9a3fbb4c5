import type { Sentence } from '@yimen/contract'

/** At least so many characters; length guards better than signs and capitals do. */
const shortest = 12

/** What is wrong with a new password; null = it will do. */
export function weaknessOf(password: string, account: string): Sentence | null {
  const characters = [...password.normalize('NFC')]
  if (characters.length < shortest)
    return {
      zh: `至少 ${shortest} 个字符，几个词连起来就行`,
      en: `Use at least ${shortest} characters; a few words in a row will do`,
    }
  if (password.toLowerCase().includes(account.toLowerCase()))
    return { zh: '密码里不要有账号', en: 'Leave the account out of the password' }
  if (new Set(characters).size < 6) return { zh: '重复的字符太多', en: 'Too many characters are repeated' }
  if (isSequence(characters)) return { zh: '不要用连着的字符', en: 'Do not use characters in a row' }
  return null
}

function isSequence(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] ?? 0)) <= 1)
  return steps.length > characters.length / 2
}
