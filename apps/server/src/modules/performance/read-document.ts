import type { BookProblem, BudgetBook, BudgetCheck } from '@yimen/contract'
import { refuseBook } from './problems.ts'
import { readBook } from './reading/read-book.ts'
import { checkBook } from './rules/check-book.ts'

/** A document that was read as a budget book, and checked. */
export type ReadDocument = {
  readonly bytes: Uint8Array
  readonly book: BudgetBook
  readonly lines: readonly string[]
  readonly check: BudgetCheck
}

/** Reads and checks a document. Throws `performance.not-a-book` with every reason and its line. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const reading = await readBook(bytes)
  if (!reading.ok) throw notABook(reading.problems)
  return { bytes, book: reading.book, lines: reading.lines, check: checkBook(reading.book) }
}

function notABook(problems: readonly BookProblem[]) {
  const fields = problems.map(({ code, line, message }) => ({
    path: line === null ? 'body.fileId' : `body.fileId:${line}`,
    code,
    message:
      line === null ? message : { zh: `第 ${line} 行：${message.zh}`, en: `Line ${line}: ${message.en}` },
  }))
  const [first] = fields
  return refuseBook('performance.not-a-book', { fields, ...(first ? { detail: first.message } : {}) })
}
