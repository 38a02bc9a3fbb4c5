import { useQuery } from '@tanstack/react-query'
import type { BookComparison } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { Link, useParams } from 'wouter'
import { comparisonQuery } from '../../budget/queries.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import './budget.css'
import { bookMessages } from './book-messages.ts'
import { compareMessages } from './compare/compare-messages.ts'
import { ComparedTable } from './compare/compared-table.tsx'

/** Two books side by side: in all, by function, by class, by project. */
export default function ComparePage() {
  const words = useMessages(compareMessages)
  const { bookId = '', otherId = '' } = useParams<{ bookId: string; otherId: string }>()
  const query = useQuery(comparisonQuery(bookId, otherId))
  return (
    <Page title={words.title} back={{ href: `/budget/${bookId}`, name: words.back }}>
      <h1>{words.title}</h1>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {(comparison) => <Compared comparison={comparison} />}
      </Fetched>
    </Page>
  )
}

function Compared({ comparison }: { comparison: BookComparison }) {
  const words = useMessages(compareMessages)
  const own = useMessages(bookMessages)
  const { before, after, total, functions, classes, projects } = comparison
  return (
    <>
      <p className="soft">
        <BookName book={before} /> → <BookName book={after} />
        {words.order}
      </p>
      <ComparedTable comparison={comparison} rows={[total]} caption={words.total} />
      <ComparedTable comparison={comparison} rows={functions} caption={own.functions} />
      <ComparedTable comparison={comparison} rows={classes} caption={own.classes} />
      <ComparedTable comparison={comparison} rows={projects} caption={own.projectRows} />
      <p className="no-print">
        <Link href={`/budget/${before.bookId}/compare/${after.bookId}`}>{words.turn}</Link>
      </p>
    </>
  )
}

function BookName({ book: { bookId, unit, year } }: { book: BookComparison['before'] }) {
  return (
    <Link href={`/budget/${bookId}`}>
      <span lang="zh-CN">{unit}</span> {year}
    </Link>
  )
}
