import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeReturn } from './return-to.ts'

test.each(['/', '/my', '/items/seal-subsidy?step=2#materials'])('%s is kept', (path) =>
  expect(safeReturn(path)).toBe(path),
)

test.each([
  undefined,
  '',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  '/.//elsewhere.example',
  `/${'a'.repeat(600)}`,
])('%s leads to the first page', (path) => expect(safeReturn(path)).toBe('/'))

test('whatever comes, a browser stays here', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((text) => `/${text}`),
      ),
      (wanted) => {
        const site = 'https://yimen.example'
        expect(new URL(safeReturn(wanted), site).origin).toBe(site)
      },
    ),
  )
})
