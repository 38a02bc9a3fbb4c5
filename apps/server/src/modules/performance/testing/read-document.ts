import type { BudgetBook } from '@yimen/contract'
import { textBlocks } from '../reading/blocks/text-blocks.ts'
import { type BookReading, bookOf, readBook } from '../reading/read-book.ts'
import type { Document } from './document.ts'
import { writeText } from './write/write-text.ts'

/** The typed book of a generated document, through its text. */
export function readDocument(document: Document): BudgetBook {
  return bookOf('txt', textBlocks(writeText(document).text.split('\n')))
}

/** Reads a text as a file would be read. */
export function readText(text: string): Promise<BookReading> {
  return readBook(new TextEncoder().encode(text))
}
