import type { PublishedBook } from '@yimen/contract'
import { formatYuan, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { lineAddress } from '../../../budget/budget-address.ts'
import { sayMoney, sayRate } from '../../../budget/money.ts'
import { bookMessages } from '../book-messages.ts'

/** The figures that the page begins with; each is the way to its line. */
export function HeadFigures({ book: { bookId, head, yearOnYear } }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const { language } = useLanguage()
  return (
    <dl className="budget-sums">
      {head.map(({ what, yuan, line }) => {
        const { value, unit } = sayMoney(yuan, language)
        return (
          <div key={what}>
            <dt>{words.heads[what]}</dt>
            <dd>
              <Link href={lineAddress(bookId, line)} title={`${formatYuan(yuan)} · ${words.line(line)}`}>
                <b>{value}</b>
              </Link>{' '}
              <small>{unit}</small>
            </dd>
          </div>
        )
      })}
      {yearOnYear?.total.rate && (
        <div>
          <dt>{words.compared(yearOnYear.before.year)}</dt>
          <dd>
            <b>{sayRate(yearOnYear.total.rate)}</b>
          </dd>
        </div>
      )}
    </dl>
  )
}
