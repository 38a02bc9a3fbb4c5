import { expect, test } from 'vitest'
import { weaknessOf } from './password-strength.ts'

test.each([
  ['short1!', 'chen.yi', /12/],
  ['chen.yi-in-2026', 'chen.yi', /account/],
  ['aaaaaaaaaabbbb', 'chen.yi', /repeated/],
  ['123456789012', 'chen.yi', /in a row/],
  ['abcdefghijklm', 'chen.yi', /in a row/],
])('%s is refused', (password, account, reason) => expect(weaknessOf(password, account)?.en).toMatch(reason))

test.each(['four words are enough', '雨后山路两边都是野花开', '春天来了，窗外的树绿了起来'])(
  '%s: long enough and not in a row decides, in any script',
  (password) => expect(weaknessOf(password, 'chen.yi') === null).toBe([...password].length >= 12),
)
