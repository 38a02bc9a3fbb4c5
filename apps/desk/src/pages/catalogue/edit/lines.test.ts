import { expect, test } from 'vitest'
import { fromLines, toLines, wholeNumber } from './lines.ts'

test.each([[[]], [['甲']], [['甲', '', '乙']]])('%j stays the same through a text area', (texts) => {
  expect(fromLines(toLines(texts))).toEqual(texts)
})

test.each([
  ['20', 20],
  ['0', 0],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
])('%j counts as %s', (typed, number) => expect(wholeNumber(typed)).toBe(number))
