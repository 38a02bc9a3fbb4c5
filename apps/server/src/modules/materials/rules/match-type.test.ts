import { describe, expect, test } from 'vitest'
import { sampleTypes, scoreTypeMatcher } from '../testing/labelled-names.ts'
import { makeTypeMatcher } from './match-type.ts'

const match = makeTypeMatcher(sampleTypes())

test.each([
  ['营业执照', 'business-licence', 'name'],
  ['申请人户口簿原件', 'household-booklet', 'without-copy-words'],
  ['营业职照', 'business-licence', 'sound'],
  ['自有房屋所有权证', 'real-estate-certificate', 'ending'],
])('%s is %s by its %s', (name, code, reason) => expect(match(name)).toMatchObject({ code, reason }))

describe('is left to a person', () => {
  test.each(['身份证和户口簿', '其他材料', '', '（）'])('%j', (name) => expect(match(name)).toBeNull())
})

test('on the labelled names, what is proposed is nearly always right, and most is proposed', () => {
  const { precision, recall, wrong } = scoreTypeMatcher()
  expect(precision, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.95)
  expect(recall, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.85)
})
