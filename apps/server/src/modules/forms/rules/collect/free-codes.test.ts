import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freeCodes } from './free-codes.ts'

it('codes come from initials, a second one gets a number, the same label the same code', () => {
  const codeFor = freeCodes(new Set(['N_HZXM']))
  expect([codeFor('户主姓名'), codeFor('户主 姓名：'), codeFor('会长姓名'), codeFor('（）')]).toEqual([
    'N_HZXM_2',
    'N_HZXM_2',
    'N_HZXM_3',
    'N_X',
  ])
})

it('codes are ones that an element may have, whatever the label', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (label) => {
      expect(freeCodes(new Set())(label)).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/)
    }),
  )
})
