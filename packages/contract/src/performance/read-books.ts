import { z } from 'zod'
import { defineQuery } from '../platform/define.ts'
import { Id, PageQuery, pageOf } from '../platform/scalars.ts'
import { BookComparison } from './comparison.ts'
import { BookSummary, PublishedBook } from './published.ts'

const params = z.object({ bookId: Id })

/** The published books of the district, newest year first, then by department. */
export const listBooks = defineQuery({
  name: 'performance.list-books',
  path: '/api/budget-books',
  summary: 'Published budget books',
  audience: 'anyone',
  query: PageQuery,
  response: pageOf(BookSummary),
  errors: ['platform.bad-cursor'],
})

/** One book: flows, projects, findings, year on year. A withdrawn one answers 410. */
export const readPublishedBook = defineQuery({
  name: 'performance.read-book',
  path: '/api/budget-books/:bookId',
  summary: 'A published budget book with its flows, projects and findings',
  audience: 'anyone',
  params,
  response: PublishedBook,
  errors: ['performance.book-not-found', 'performance.book-withdrawn'],
})

/** Lines of the document as it was read, so that a finding can lead to its place. At most 400 at a time. */
export const readBookLines = defineQuery({
  name: 'performance.read-lines',
  path: '/api/budget-books/:bookId/lines',
  summary: 'Lines of the document of a published budget book',
  audience: 'anyone',
  params,
  query: z.object({
    from: z.coerce.number().int().min(1).default(1),
    count: z.coerce.number().int().min(1).max(400).default(120),
  }),
  response: z.object({
    unit: z.string(),
    year: z.number().int(),
    format: z.enum(['txt', 'docx', 'xlsx']),
    total: z.number().int(),
    lines: z.array(z.object({ line: z.number().int().positive(), text: z.string() })),
  }),
  errors: ['performance.book-not-found', 'performance.book-withdrawn'],
})

/** Two published books side by side, of two years or of two departments. */
export const compareBooks = defineQuery({
  name: 'performance.compare-books',
  path: '/api/budget-books/:bookId/compared-with/:otherId',
  summary: 'Two published budget books side by side; `otherId` is the one that counts as before',
  audience: 'anyone',
  params: params.extend({ otherId: Id }),
  response: BookComparison,
  errors: ['performance.book-not-found', 'performance.book-withdrawn'],
})
