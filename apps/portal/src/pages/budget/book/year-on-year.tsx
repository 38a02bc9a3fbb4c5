import type { PublishedBook } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { bookMessages } from '../book-messages.ts'
import { ComparedTable } from '../compare/compared-table.tsx'

const few = 5

/** What changed since the year before, where its book is published; and the way to other years. */
export function YearOnYear({ book: { bookId, year, yearOnYear, others } }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  return (
    <section className="part" aria-labelledby="year-on-year">
      <h2 id="year-on-year">{words.yearOnYear(year - 1)}</h2>
      {yearOnYear ? (
        <>
          <ComparedTable
            comparison={yearOnYear}
            rows={yearOnYear.functions}
            caption={words.functions}
            few={few}
          />
          <ComparedTable
            comparison={yearOnYear}
            rows={yearOnYear.classes}
            caption={words.classes}
            few={few}
          />
          <ComparedTable
            comparison={yearOnYear}
            rows={yearOnYear.projects}
            caption={words.projectRows}
            few={few}
          />
        </>
      ) : (
        <p>{words.noYearBefore(year - 1)}</p>
      )}
      {others.length > 0 && (
        <p className="no-print budget-years">
          {words.others}
          {others.map((other) => (
            <Link key={other.bookId} href={`/budget/${bookId}/compare/${other.bookId}`}>
              {words.otherYear(other.year)}
            </Link>
          ))}
        </p>
      )}
    </section>
  )
}
