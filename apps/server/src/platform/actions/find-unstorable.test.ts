import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findUnstorable } from './find-unstorable.ts'

const paths = (value: unknown) => findUnstorable('body', value).map((one) => one.path)

test.each([
  ['text', 'a\0b', ['body']],
  ['half of a pair', '刻章\ud83d', ['body']],
  ['a place in an object', { reason: 'a\0', note: '好' }, ['body.reason']],
  ['a place in a list', { items: [{ what: '好' }, { what: '\udc00' }] }, ['body.items.1.what']],
  ['the name of a field', { own: { 'a\0': 1 } }, ['body.own']],
])('%s is found', (_name, value, found) => {
  expect(paths(value)).toEqual(found)
})

test('whatever is well formed is left alone, whole pairs too', () => {
  expect(paths({ text: '𠮷野家 😀', more: [1, true, null, { deep: '' }] })).toEqual([])
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value)
      const clean = !text.includes('\\u0000') && !/\\ud[89a-f]/.test(text)
      expect(paths(value).length === 0).toBe(clean)
    }),
  )
})
