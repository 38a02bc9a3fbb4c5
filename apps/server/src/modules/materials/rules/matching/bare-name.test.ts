import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareName } from './bare-name.ts'
import { unified } from './same-words.ts'

test.each([
  ['1.身份证原件及复印件', '身份证'],
  ['（二）法定代表人身份证（加盖公章）复印件一份', '身份证'],
  ['《居民户口簿》', '居民户口簿'],
  ['公安机关出具的户籍证明原件', '户籍证明'],
  ['有效期内的营业执照正、副本', '营业执照'],
  ['近期免冠照片2张', '免冠照片'],
  ['一寸免冠照片', '一寸免冠照片'],
  ['本人或配偶房产证', '房产证'],
  ['夫妻双方的身份证', '身份证'],
])('%s names %s', (written, text) => expect(bareName(written).text).toBe(text))

test.each([
  ['身份证、户口簿', 1],
  ['租赁合同及房产证复印件', 1],
  ['身份证原件及复印件', 0],
])('%s joins %i times', (written, joints) => expect(bareName(written).joints).toBe(joints))

test('something always remains of a name that has letters', () => {
  const names = fc.array(fc.constantFrom(...'申请人的有效身份证原件及复印件一份（）、'), { minLength: 1 })
  fc.assert(
    fc.property(names, (signs) => {
      const name = signs.join('')
      const { text } = bareName(name)
      expect(text !== '' || !/[\p{L}]/u.test(name)).toBe(true)
      expect(bareName(text).text).toBe(text)
    }),
  )
})

test.each([
  ['社会保险缴纳凭证', '社保缴费证明'],
  ['公司章程、验资报告', '公司章程及验资报告'],
  ['解除或者终止劳动合同证明书', '终止劳动关系证明'],
])('%s and %s say the same', (one, other) => expect(unified(one)).toBe(unified(other)))
