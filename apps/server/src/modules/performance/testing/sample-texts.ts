import { amountsIn, type Document, replaceAmount } from './document.ts'
import { generateBook } from './generate-book.ts'
import { writeText } from './write/write-text.ts'

/** The text of a generated book, and the same with one amount of a table a fen too high. */
export function sampleTexts(seed: number): { good: string; wrong: string; unit: string; year: number } {
  const { plan, document } = generateBook(seed)
  return {
    good: writeText(document).text,
    wrong: writeText(oneFenMore(document)).text,
    unit: plan.unit,
    year: plan.year,
  }
}

function oneFenMore(document: Document): Document {
  const amount = amountsIn(document).findLast(
    ({ unit, suffix, alone }) => unit === 'yuan' && suffix !== '元' && !alone,
  )
  if (!amount) throw new Error('the book has no amount in yuan')
  return replaceAmount(document, amount, { ...amount, fen: amount.fen + 1n })
}
