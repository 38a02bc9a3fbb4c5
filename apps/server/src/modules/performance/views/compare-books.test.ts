import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fenOf } from '../money/fen.ts'
import { generateBook } from '../testing/generate-book.ts'
import { readDocument } from '../testing/read-document.ts'
import { changeRate } from './change-rate.ts'
import { compareBooks } from './compare-books.ts'

const named = (seed: number) => ({ bookId: `book-${seed}`, book: readDocument(generateBook(seed).document) })

describe('two books side by side', () => {
  it('the changes of all functions, and of all classes, add up to the change in all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (one, other) => {
        const { total, functions, classes } = compareBooks(named(one), named(other))
        for (const rows of [functions, classes])
          expect(rows.reduce((sum, { change }) => sum + fenOf(change), 0n)).toBe(fenOf(total.change))
      }),
      { numRuns: 20 },
    )
  })

  it('a book with itself shows no change anywhere', () => {
    const { total, functions, classes, projects } = compareBooks(named(4), named(4))
    for (const { change, before, after } of [total, ...functions, ...classes, ...projects]) {
      expect(change).toBe('0.00')
      expect(before).toEqual(after)
    }
  })

  it('what only one of them has has no rate', () => {
    const { projects } = compareBooks(named(4), named(17))
    const onlyOne = projects.filter(({ before, after }) => before === null || after === null)
    expect(onlyOne.length).toBeGreaterThan(0)
    expect(onlyOne.every(({ rate }) => rate === null)).toBe(true)
  })
})

describe('the rate of a change', () => {
  it.each([
    [100n, 105n, '5.00'],
    [4_749_000_000n, 4_986_418_090n, '5.00'],
    [300n, 299n, '-0.33'],
    [100_000n, 100_005n, '0.01'],
    [100_000n, 99_999n, '0.00'],
    [0n, 5n, null],
    [100n, 0n, '-100.00'],
  ])('from %s to %s fen is %s %%', (before, after, rate) => {
    expect(changeRate(before, after)).toBe(rate)
  })
})
