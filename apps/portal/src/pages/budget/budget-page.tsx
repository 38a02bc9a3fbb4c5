import { useInfiniteQuery } from '@tanstack/react-query'
import type { BookSummary } from '@yimen/contract'
import { Button, EmptyState, StateWord, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { sayMoney } from '../../budget/money.ts'
import { booksQuery } from '../../budget/queries.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import './budget.css'
import { budgetMessages } from './budget-messages.ts'

/** All published budget books, newest year first. */
export default function BudgetPage() {
  const words = useMessages(budgetMessages)
  const query = useInfiniteQuery(booksQuery)
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ pages }) => {
          const books = pages.flatMap(({ rows }) => rows)
          if (books.length === 0)
            return (
              <EmptyState
                title={words.empty}
                words={words.emptyWords}
                act={
                  <Link href="/" className="button">
                    {words.home}
                  </Link>
                }
              />
            )
          return (
            <>
              <ul className="budget-books">
                {books.map((book) => (
                  <BookRow key={book.bookId} book={book} />
                ))}
              </ul>
              {query.hasNextPage && (
                <p className="acts">
                  <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {words.more}
                  </Button>
                </p>
              )}
            </>
          )
        }}
      </Fetched>
    </Page>
  )
}

function BookRow({ book: { bookId, unit, year, total, findings } }: { book: BookSummary }) {
  const words = useMessages(budgetMessages)
  const { language } = useLanguage()
  const money = total === null ? null : sayMoney(total, language)
  return (
    <li>
      <h2>
        <Link href={`/budget/${bookId}`}>
          <span lang="zh-CN">{unit}</span> {words.year(year)}
        </Link>
      </h2>
      {money && (
        <p>
          {words.total} <b>{money.value}</b> {money.unit}
        </p>
      )}
      <p className="budget-marks">
        {findings.error > 0 && <StateWord tone="late" word={words.errors(findings.error)} />}
        {findings.warning > 0 && <StateWord tone="near" word={words.warnings(findings.warning)} />}
        {findings.error + findings.warning === 0 && <StateWord tone="done" word={words.agrees} />}
      </p>
    </li>
  )
}
