import { useInfiniteQuery } from '@tanstack/react-query'
import type { DeskBook } from '@yimen/contract'
import { Button, dayOf, EmptyState, formatFullDate, StateWord, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { AskWithdraw } from './ask-withdraw.tsx'
import { budgetMessages } from './budget-messages.ts'
import { deskBooksQuery } from './queries.ts'

/** All books with their editions; the director takes one down from here. */
export function BookList() {
  const words = useMessages(budgetMessages)
  const query = useInfiniteQuery(deskBooksQuery)
  const [asked, setAsked] = useState<DeskBook | null>(null)
  return (
    <section className="stack" aria-labelledby="books">
      <h2 id="books">{words.list}</h2>
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {({ pages }) => {
          const books = pages.flatMap(({ rows }) => rows)
          if (books.length === 0) return <EmptyState title={words.empty} words={words.emptyWords} />
          return (
            <table className="desk-books">
              <thead>
                <tr>
                  <th scope="col">{words.book}</th>
                  <th scope="col">{words.state}</th>
                  <th scope="col">{words.findings}</th>
                  <th scope="col">{words.editions}</th>
                  <th scope="col">{words.acts}</th>
                </tr>
              </thead>
              <tbody>
                {books.map((book) => (
                  <BookRow key={book.bookId} book={book} onWithdraw={() => setAsked(book)} />
                ))}
              </tbody>
            </table>
          )
        }}
      </Fetched>
      {query.hasNextPage && (
        <p>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
      {asked && <AskWithdraw book={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}

function BookRow({ book, onWithdraw }: { book: DeskBook; onWithdraw: () => void }) {
  const words = useMessages(budgetMessages)
  const { language } = useLanguage()
  const { bookId, unit, year, state, withdrawn, findings, editions, allowed } = book
  const name = (
    <>
      <span lang="zh-CN">{unit}</span> {year}
    </>
  )
  return (
    <tr>
      <th scope="row">{state === 'published' ? <a href={`/budget/${bookId}`}>{name}</a> : name}</th>
      <td>
        <StateWord tone={state === 'published' ? 'done' : 'idle'} word={words.states[state]} />
        {withdrawn && <p className="soft small">{withdrawn.reason}</p>}
      </td>
      <td>
        {(['error', 'warning', 'note'] as const)
          .filter((severity) => findings[severity] > 0)
          .map((severity) => `${words.severities[severity]} ${findings[severity]}`)
          .join(' · ') || '–'}
      </td>
      <td>
        {editions.map(({ edition, publishedAt, reason }) => (
          <p key={edition}>
            {words.edition(edition, formatFullDate(dayOf(publishedAt), language))}
            {reason && <span className="soft small"> {reason}</span>}
          </p>
        ))}
      </td>
      <td>
        {allowed.includes('withdraw') && (
          <Button onClick={onWithdraw}>
            {words.withdraw}
            <span className="hidden">
              {unit} {year}
            </span>
          </Button>
        )}
      </td>
    </tr>
  )
}
