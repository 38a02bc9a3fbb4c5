import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from './messages.ts'

test('every topic arrives once, in payloads that PostgreSQL takes', () => {
  const topic = fc.string({ maxLength: 300, unit: 'grapheme' })
  fc.assert(
    fc.property(fc.uniqueArray(topic, { maxLength: 200 }), (topics) => {
      const payloads = pack('110102', topics)
      for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(7_900)
      expect(payloads.flatMap((payload) => unpack(payload)?.topics ?? [])).toEqual(topics)
    }),
  )
})

test.each(['', 'no json', '{"district":1}', '[]'])('%j is none of ours', (payload) => {
  expect(unpack(payload)).toBeNull()
})

test('a topic that fits no payload is refused', () => {
  expect(() => pack('110102', ['x'.repeat(8_000)])).toThrow('too long')
})
