import { useQuery } from '@tanstack/react-query'
import { useMessages } from '@yimen/look'
import { useParams, useSearchParams } from 'wouter'
import { linesQuery } from '../../budget/queries.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import { LostPage } from '../lost/lost-page.tsx'
import './budget.css'
import { BookText } from './lines/book-text.tsx'
import { linesMessages } from './lines/lines-messages.ts'

const before = 20
const count = 80

/** The text of a book around a line, which is marked; the lines that take part with it are marked too. */
export default function LinesPage() {
  const { bookId = '', line: wanted = '' } = useParams<{ bookId: string; line: string }>()
  const line = wholeNumber(wanted)
  return line === null ? <LostPage /> : <AroundLine bookId={bookId} line={line} />
}

function AroundLine({ bookId, line }: { bookId: string; line: number }) {
  const words = useMessages(linesMessages)
  const [params] = useSearchParams()
  const from = wholeNumber(params.get('from') ?? '') ?? Math.max(1, line - before)
  const others = (params.get('with') ?? '').split('-').flatMap((text) => wholeNumber(text) ?? [])
  const query = useQuery(linesQuery(bookId, from, count))
  return (
    <Page title={words.title(line)} back={{ href: `/budget/${bookId}`, name: words.back }}>
      <h1>{words.title(line)}</h1>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {(text) => <BookText bookId={bookId} text={text} line={line} others={others} from={from} />}
      </Fetched>
    </Page>
  )
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null
}
