import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textBlocks } from '../reading/blocks/text-blocks.ts'
import { bookOf } from '../reading/read-book.ts'
import { amountsIn, replaceAmount } from '../testing/document.ts'
import { generateBook } from '../testing/generate-book.ts'
import { readDocument } from '../testing/read-document.ts'
import { writeText } from '../testing/write/write-text.ts'
import { checkBook } from './check-book.ts'

const seeds = fc.integer({ min: 1, max: 2 ** 30 })

describe('any book', () => {
  test('a random book that agrees has no error and no warning', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { document, plan } = generateBook(seed)
        const { findings } = checkBook(readDocument(document))
        expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
        // Only special transfers need explaining.
        if (plan.transfers.length === 0) expect(findings).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('any one amount changed by one fen is found, and its line is among the lines', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.boolean(), (seed, which, up) => {
        const { document } = generateBook(seed)
        const amounts = amountsIn(document).filter(({ alone }) => !alone)
        const old = amounts[which % amounts.length]
        if (old === undefined) throw new Error('a book has amounts')
        const changed = { ...old, fen: old.fen + (up || old.fen === 0n ? 1n : -1n) }
        const { text, lineOf } = writeText(replaceAmount(document, old, changed))
        const { findings } = checkBook(bookOf('txt', textBlocks(text.split('\n'))))
        const errors = findings.filter(({ severity }) => severity === 'error')
        expect(errors.flatMap(({ lines }) => lines)).toContain(lineOf.get(changed))
      }),
      { numRuns: 120 },
    )
  })

  test('an amount that stands alone is told as one that nothing confirms', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { document } = generateBook(seed)
        const { text, lineOf } = writeText(document)
        const alone = amountsIn(document).filter((amount) => amount.alone)
        const { aloneLines } = checkBook(bookOf('txt', textBlocks(text.split('\n'))))
        expect(aloneLines).toEqual(alone.map((amount) => lineOf.get(amount)))
      }),
      { numRuns: 30 },
    )
  })
})
