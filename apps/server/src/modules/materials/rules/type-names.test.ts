import type { MaterialTypeContent } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, typedName } from './fold-name.ts'
import { foundBy, namesOf, sortOf, withNamesOf } from './type-names.ts'

const licence: MaterialTypeContent = {
  name: { zh: '营业执照', en: 'Business licence' },
  synonyms: ['营业执照（副本）', '企业法人营业执照'],
  certificate: true,
  formats: ['pdf'],
  maxBytes: 1_048_576,
  electronic: true,
  shared: true,
  recognised: true,
}

describe('folding a name', () => {
  test.each([
    ['营业执照（副本）', '营业执照'],
    ['《居民身份证》 复印件', '居民身份证复印件'],
    ['ＩＤ　Card', 'idcard'],
    ['（样表）', '样表'],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded))

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })
})

test('a name is typed by syllables or by initials', () => {
  expect(typedName('营业执照')).toEqual({ syllables: 'yingyezhizhao', initials: 'yyzz' })
})

test('a type is known by its name in both languages and by its synonyms, the same one once', () => {
  expect(namesOf(licence)).toEqual(['营业执照', 'businesslicence', '企业法人营业执照'])
  expect(foundBy('business-licence', licence).split('\n')).toEqual(
    expect.arrayContaining(['businesslicence', '营业执照', 'yingyezhizhao', 'yyzz', 'qyfryyzz']),
  )
  expect(sortOf(licence)).toBe('yingyezhizhao')
})

test('after a merge the survivor goes by the names of the other, and only what is new is added', () => {
  const other = { name: { zh: '工商营业执照', en: 'Trade licence' }, synonyms: ['营业执照', '工商执照'] }
  expect(withNamesOf(licence, other).synonyms).toEqual([
    '营业执照（副本）',
    '企业法人营业执照',
    '工商营业执照',
    '工商执照',
  ])
})
