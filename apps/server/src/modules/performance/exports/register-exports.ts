import { Problem } from '@yimen/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Kernel } from '../../../platform/actions/perform.ts'
import { judge } from '../../../platform/auth/policy.ts'
import { inDistrict } from '../../../platform/db/database.ts'
import { contentDisposition } from '../../../platform/files/index.ts'
import { refuse } from '../../../platform/problems/general.ts'
import { openBook } from '../open-book.ts'
import { refuseBook } from '../problems.ts'
import { exportBook, wantedOf } from './export-book.ts'

const Params = z.object({ bookId: z.uuid(), what: z.string().max(40) })

const described = {
  operationId: 'performance.export-book',
  summary: 'A published budget book or one of its tables, to keep',
  description: [
    '`what` is `table-1.csv` to `table-12.csv`, the same with `.xlsx` or `.json`, or `book.docx` (with the findings as',
    'comments), `book.xlsx`, `book.json`. Amounts are in yuan.',
    'Problem codes: performance.book-not-found, performance.book-withdrawn, performance.table-not-found',
  ].join(' '),
  tags: ['performance'],
  params: Params,
  response: { 200: z.string().meta({ format: 'binary' }), '4XX': Problem },
}

/** Serves `GET /api/budget-books/:bookId/export/:what`. An edition never changes, so that its number is the tag. */
export function registerExports(server: FastifyInstance, kernel: Kernel): void {
  server.get('/api/budget-books/:bookId/export/:what', {
    schema: described,
    // The schema only describes: what is no address of an export is answered as not there.
    validatorCompiler: () => () => true,
    serializerCompiler: () => JSON.stringify,
    handler: async (request, reply) => {
      if (judge(kernel.ruleOf('performance.export-book'), request.who) !== 'allowed')
        throw refuse('platform.not-allowed')
      const params = Params.safeParse(request.params)
      if (!params.success) throw refuseBook('performance.book-not-found')
      const { bookId, what } = params.data
      const wanted = wantedOf(what)
      if (!wanted) throw refuseBook('performance.table-not-found')
      const { district } = request
      const { edition } = await inDistrict(
        kernel.database,
        district,
        (tx) => openBook(tx, district, bookId),
        'read',
      )
      const tag = `"${bookId}-${edition.edition}-${what}"`
      reply.headers({ etag: tag, 'cache-control': 'public, no-cache' })
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      const { book, findings, published_at: publishedAt } = edition
      const { name, mediaType, content } = await exportBook(book, findings, wanted, publishedAt)
      return reply
        .headers({
          'content-type': mediaType,
          'content-disposition': contentDisposition('attachment', name),
          'x-content-type-options': 'nosniff',
        })
        .send(typeof content === 'string' ? content : Buffer.from(content))
    },
  })
}
