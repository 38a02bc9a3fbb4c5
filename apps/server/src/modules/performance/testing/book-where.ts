import type { Document } from './document.ts'
import { generateBook } from './generate-book.ts'
import type { Plan } from './plan/plan.ts'

/** The first generated book whose figures are such. */
export function bookWhere(such: (plan: Plan) => boolean): { plan: Plan; document: Document } {
  for (let seed = 1; seed < 5000; seed += 1) {
    const book = generateBook(seed)
    if (such(book.plan)) return book
  }
  throw new Error('no generated book is such')
}
