import { z } from 'zod'

/** A budget book of the pack: its file (TXT, DOCX or XLSX), and why it is published although errors are found in it. */
export const PackBudgetBook = z.strictObject({
  file: z.string().describe('in the folder of the pack'),
  reason: z.string().trim().min(2).max(400).optional(),
})

/** `budget-books.json`: the budget books that the district publishes. */
export const PackBudgetBooks = z.strictObject({ books: z.array(PackBudgetBook) })
