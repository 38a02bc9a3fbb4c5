import { describe, expect, test } from 'vitest'
import { type Half, sampleTypes, scoreTypeMatcher } from '../../testing/labelled-names.ts'
import { makeTypeMatcher } from './match-type.ts'

const match = makeTypeMatcher(sampleTypes())

test.each([
  ['营业执照', 'business-licence', 'name'],
  ['申请人户口簿原件', 'household-booklet', 'bare'],
  ['法定代表人（负责人）身份证复印件各一份', 'identity-card', 'bare'],
  ['本单位出具的终止、解除劳动关系证明', 'employment-end', 'part'],
  ['营业职照', 'business-licence', 'sound'],
  ['自有房屋所有权证', 'real-estate-certificate', 'part'],
])('%s is %s by its %s', (name, code, reason) => expect(match(name).best).toMatchObject({ code, reason }))

describe('is left to a person', () => {
  test.each([
    ['身份证和户口簿', 'several-named'],
    ['户口本（或居住证）', 'several-named'],
    ['其他材料', 'none-fits'],
    ['药品经营许可证', 'none-fits'],
    ['', 'none-fits'],
    ['（）', 'none-fits'],
  ])('%j: %s', (name, why) => expect(match(name)).toMatchObject({ best: null, why }))

  test('two types that the name fits alike', () => {
    const two = [
      { code: 'a', name: { zh: '甲类场地证明', en: 'a' }, synonyms: [] },
      { code: 'b', name: { zh: '乙类场地证明', en: 'b' }, synonyms: [] },
    ]
    expect(makeTypeMatcher(two)('丙类场地证明')).toMatchObject({ best: null })
    expect(makeTypeMatcher(two)('丙类场地证明').candidates.map(({ code }) => code)).toEqual(['a', 'b'])
  })
})

test('the candidates are each another type, best first, and the best one leads them', () => {
  const { best, candidates } = match('劳务派遣经营许可证正副本')
  expect(candidates[0]).toEqual(best)
  expect(new Set(candidates.map(({ code }) => code)).size).toBe(candidates.length)
  expect(candidates.map(({ score }) => score)).toEqual(
    candidates.map(({ score }) => score).toSorted((left, right) => right - left),
  )
})

// Only figures are told of the half that is held out: its mistakes are not looked at.
test.each<Half>(['tuned', 'held'])('on the half %s, what is proposed is nearly always right', (half) => {
  const { precision, recall, names } = scoreTypeMatcher(half)
  expect(names).toBe(308)
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.85)
})
