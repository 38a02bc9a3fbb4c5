import { useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { bookMessages } from '../pages/budget/book-messages.ts'
import { lineAddress } from './budget-address.ts'

type LineLinksProps = { bookId: string; lines: readonly number[] }

/** Leads to the lines that a figure comes from. */
export function LineLinks({ bookId, lines }: LineLinksProps) {
  const words = useMessages(bookMessages)
  const [first] = lines
  if (first === undefined) return null
  return (
    <Link href={lineAddress(bookId, first, lines)} className="line-link">
      {lines.length === 1 ? words.line(first) : words.lines(lines.length)}
    </Link>
  )
}
