import type { PublishedBook } from '@yimen/contract'
import { dayOf, formatFullDate, useLanguage, useMessages } from '@yimen/look'
import { exportAddress } from '../../../budget/budget-address.ts'
import { bookMessages } from '../book-messages.ts'

const whole = ['docx', 'xlsx', 'json'] as const
const formats = ['csv', 'xlsx', 'json'] as const
const tables = Array.from({ length: 12 }, (_, at) => at + 1)

/** The book and each of its tables to keep, and the editions that there were. */
export function Downloads({ book: { bookId, editions } }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const { language } = useLanguage()
  return (
    <section className="part" aria-labelledby="downloads">
      <h2 id="downloads">{words.downloads}</h2>
      <p className="soft">{words.downloadsWords}</p>
      <ul className="budget-downloads no-print">
        {whole.map((format) => (
          <li key={format}>
            <a href={exportAddress(bookId, `book.${format}`)} download>
              {words[format]}
            </a>
          </li>
        ))}
      </ul>
      <h3 className="no-print">{words.eachTable}</h3>
      <ul className="budget-tables no-print">
        {tables.map((table) => (
          <li key={table}>
            {words.table(table)}
            {formats.map((format) => (
              <a
                key={format}
                href={exportAddress(bookId, `table-${table}.${format}`)}
                download
                aria-label={`${words.table(table)} ${format.toUpperCase()}`}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <h3>{words.editions}</h3>
      <ul>
        {editions.map(({ edition, publishedAt, reason }) => (
          <li key={edition}>
            {words.edition(edition, formatFullDate(dayOf(publishedAt), language))}
            {reason && (
              <span className="soft">
                {' '}
                · <span lang="zh-CN">{reason}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
