import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secretBox } from './secret-box.ts'

const box = secretBox('a secret that only tests know, 32 characters')

test('what was sealed opens again, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = box.seal(text, 'a')
      expect(box.open(sealed, 'a')).toBe(text)
      expect(box.seal(text, 'a')).not.toBe(sealed)
    }),
  )
})

test('another purpose, another secret or a changed character does not open it', () => {
  const sealed = box.seal('JBSWY3DPEHPK3PXP', 'staff 1')
  expect(() => box.open(sealed, 'staff 2')).toThrow()
  expect(() => secretBox('another secret that only tests know').open(sealed, 'staff 1')).toThrow()
  const changed = `${sealed.slice(0, 30)}${sealed[30] === 'A' ? 'B' : 'A'}${sealed.slice(31)}`
  expect(() => box.open(changed, 'staff 1')).toThrow()
})
