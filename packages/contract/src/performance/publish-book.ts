import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Id, Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { BudgetFinding } from './finding.ts'
import { BookEdition, BookSummary } from './published.ts'

/** A book at the desk: withdrawn ones too, with every edition. */
export const DeskBook = BookSummary.extend({
  state: z.enum(['published', 'withdrawn']),
  withdrawn: z.object({ at: Instant, reason: z.string() }).nullable(),
  editions: z.array(BookEdition).describe('newest first'),
  version: Version,
  allowed: z.array(z.enum(['withdraw'])),
}).meta({ id: 'DeskBudgetBook' })
export type DeskBook = z.infer<typeof DeskBook>

export const listDeskBooks = defineQuery({
  name: 'performance.list-desk-books',
  path: '/api/desk/budget-books',
  summary: 'Budget books with their editions, withdrawn ones too',
  audience: 'staff',
  query: PageQuery,
  response: pageOf(DeskBook),
  errors: ['platform.bad-cursor'],
})

const unreadable = ['files.not-found', 'files.in-quarantine', 'performance.not-a-book'] as const

/** Reads and checks a document that was uploaded before it is published. Keeps nothing. */
export const checkDocument = defineAction({
  name: 'performance.check-document',
  path: '/api/desk/budget-books/check',
  summary: 'Check an uploaded budget book without publishing it',
  audience: 'staff',
  body: z.object({ fileId: Id }),
  response: z.object({
    unit: z.string(),
    year: z.number().int(),
    format: z.enum(['txt', 'docx', 'xlsx']),
    comparisons: z.number().int(),
    findings: z.array(BudgetFinding),
    published: z
      .object({
        edition: z.number().int(),
        same: z.boolean().describe('the same document with the same findings'),
      })
      .nullable()
      .describe('what stands there now for this department and year'),
    allowed: z.array(z.enum(['publish', 'publish-with-errors'])),
  }),
  errors: unreadable,
})

/**
 * Publishes an uploaded document as the book of its department and year, in place of the edition before, which is
 * kept. The same document again changes nothing (`unchanged`). While errors remain a director has to say why.
 */
export const publishBook = defineAction({
  name: 'performance.publish-book',
  path: '/api/desk/budget-books',
  summary: 'Publish an uploaded budget book',
  audience: 'staff',
  body: z.object({ fileId: Id, reason: z.string().trim().min(2).max(400).optional() }),
  response: z.object({
    bookId: Id,
    unit: z.string(),
    year: z.number().int(),
    edition: z.number().int(),
    outcome: z.enum(['created', 'updated', 'unchanged']),
  }),
  errors: [
    ...unreadable,
    'performance.reason-needed',
    'performance.director-decides',
    'performance.not-your-book',
  ],
})

/** Takes a book off the public pages. Its editions are kept; publishing it again brings it back. */
export const withdrawBook = defineAction({
  name: 'performance.withdraw-book',
  path: '/api/desk/budget-books/:bookId/withdraw',
  summary: 'Take a budget book off the public pages',
  audience: 'staff',
  params: z.object({ bookId: Id }),
  body: z.object({ reason: z.string().trim().min(2).max(400) }),
  versioned: true,
  response: DeskBook,
  errors: ['performance.book-not-found', 'performance.not-published', 'performance.not-your-book'],
})
