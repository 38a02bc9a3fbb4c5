import { useQuery } from '@tanstack/react-query'
import type { PublishedBook } from '@yimen/contract'
import { dayOf, formatFullDate, Notice, useLanguage, useMessages } from '@yimen/look'
import { useParams } from 'wouter'
import { bookQuery } from '../../budget/queries.ts'
import { fileAddress } from '../../files/file-address.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { Downloads } from './book/downloads.tsx'
import { Findings } from './book/findings.tsx'
import { HeadFigures } from './book/head-figures.tsx'
import { Projects } from './book/projects.tsx'
import { YearOnYear } from './book/year-on-year.tsx'
import { bookMessages } from './book-messages.ts'
import './budget.css'
import { Flows } from './flows/flows.tsx'

/** One budget book to look at: figures, flows, projects, year on year, findings, downloads. */
export default function BookPage() {
  const words = useMessages(bookMessages)
  const { bookId = '' } = useParams<{ bookId: string }>()
  const query = useQuery(bookQuery(bookId))
  const title = query.data ? words.title(query.data.unit, query.data.year) : ''
  return (
    <Page title={title} back={{ href: '/budget', name: words.back }}>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {(book) => <BookInFull book={book} />}
      </Fetched>
    </Page>
  )
}

function BookInFull({ book }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const { language } = useLanguage()
  const [standing] = book.editions
  return (
    <div className="budget-book">
      <h1>{words.heading}</h1>
      <p className="soft">
        {language === 'zh' ? words.lead(book.unit, book.year) : <EnglishLead book={book} />}{' '}
        <a href={`${fileAddress(book.source.fileId)}?download=1`}>{words.source}</a>
      </p>
      <p className="soft small">
        {words.edition(book.edition, formatFullDate(dayOf(book.publishedAt), language))}
      </p>
      {standing?.reason && <Notice tone="near">{words.reason(standing.reason)}</Notice>}
      <HeadFigures book={book} />
      <Flows book={book} />
      <Projects book={book} />
      <YearOnYear book={book} />
      <Findings book={book} />
      <Downloads book={book} />
    </div>
  )
}

/** The same sentence with the department's name marked as Chinese. */
function EnglishLead({ book: { unit, year } }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const [before = '', after = ''] = words.lead('\n', year).split('\n')
  return (
    <>
      {before}
      <span lang="zh-CN">{unit}</span>
      {after}
    </>
  )
}
