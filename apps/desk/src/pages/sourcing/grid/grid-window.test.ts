import { describe, expect, test } from 'vitest'
import { pasteInto, rowAfter, rowsInView, scrollTo } from './grid-window.ts'

test.each([
  [0, 600, 36, 5000, { from: 0, to: 25 }],
  [36_000, 600, 36, 5000, { from: 992, to: 1025 }],
  [180_000, 600, 36, 5000, { from: 4992, to: 5000 }],
  [0, 600, 36, 3, { from: 0, to: 3 }],
  [900, 600, 36, 0, { from: 0, to: 0 }],
])('scrolled to %i of height %i, rows of %i, %i in all: draws %j', (top, height, row, total, drawn) => {
  expect(rowsInView(top, height, row, total)).toEqual(drawn)
})

test('never draws more than what is in view and some to spare, however long the list', () => {
  for (let top = 0; top < 36 * 10_000; top += 777) {
    const { from, to } = rowsInView(top, 600, 36, 10_000)
    expect(to - from).toBeLessThanOrEqual(Math.ceil(600 / 36) + 1 + 16)
    expect(from * 36).toBeLessThanOrEqual(top)
  }
})

test.each([
  [0, 360, 0],
  [20, 0, 20 * 36 + 36 - 360],
  [5, 360, 180],
  [12, 360, 360],
])('row %i from %i is brought into view at %i', (row, from, to) => {
  expect(scrollTo(row, from, 360, 36)).toBe(to)
})

test.each([
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 2, 7],
  ['End', 0, 9],
  ['Home', 7, 0],
  ['x', 3, null],
])('%s from row %i leads to %j', (key, row, to) => {
  expect(rowAfter(key, row, 10, 5)).toBe(to)
})

describe('pasting', () => {
  test('fills downwards from the row, as a spreadsheet does', () => {
    expect([...pasteInto('区卫健委\r\n区残联\r\n', 3, 10)]).toEqual([
      [3, '区卫健委'],
      [4, '区残联'],
    ])
  })
  test('leaves what goes beyond the end, takes the first cell, and clears by an empty line', () => {
    expect([...pasteInto('A\tB\n\nC', 8, 10)]).toEqual([
      [8, 'A'],
      [9, ''],
    ])
  })
})
