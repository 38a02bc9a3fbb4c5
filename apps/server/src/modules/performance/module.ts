import { fileURLToPath } from 'node:url'
import { judge } from '../../platform/auth/policy.ts'
import { defineModule } from '../../platform/modules/module.ts'
import { checkDocumentRoute } from './actions/check-document.ts'
import { publishBookRoute } from './actions/publish-book.ts'
import { withdrawBookRoute } from './actions/withdraw-book.ts'
import { registerExports } from './exports/register-exports.ts'
import { policy } from './policy.ts'
import { performanceProblems } from './problems.ts'
import { compareBooksRoute } from './queries/compare-books.ts'
import { listBooksRoute } from './queries/list-books.ts'
import { listDeskBooksRoute } from './queries/list-desk-books.ts'
import { readBookLinesRoute } from './queries/read-book-lines.ts'
import { readPublishedBookRoute } from './queries/read-published-book.ts'
import { filesOfEditions, isPublicDocument } from './store.ts'

const topicRule = policy['performance.list-desk-books']

/**
 * Budget books: read, checked to the fen, published. Needs `identity` for the organs and `files` for the documents. The
 * desk is told of changes over the live topic `budget-books`.
 */
export const performanceModule = defineModule({
  name: 'performance',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [
    listBooksRoute,
    readPublishedBookRoute,
    readBookLinesRoute,
    compareBooksRoute,
    listDeskBooksRoute,
    checkDocumentRoute,
    publishBookRoute,
    withdrawBookRoute,
  ],
  policy,
  problems: performanceProblems.kinds,
  topics: [
    { prefix: 'budget-books', may: async (_tx, _district, who) => judge(topicRule, who) === 'allowed' },
  ],
  fileAccess: (tx, district, _who, fileId) => isPublicDocument(tx, district, fileId),
  filesInUse: filesOfEditions,
  extra: registerExports,
})
