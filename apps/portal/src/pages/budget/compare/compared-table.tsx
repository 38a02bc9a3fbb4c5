import type { BookComparison, ComparedRow } from '@yimen/contract'
import { Button, formatYuan, useMessages } from '@yimen/look'
import { useState } from 'react'
import { LineLinks } from '../../../budget/line-links.tsx'
import { sayChange, sayRate } from '../../../budget/money.ts'
import { bookMessages } from '../book-messages.ts'

type ComparedTableProps = {
  comparison: BookComparison
  rows: readonly ComparedRow[]
  caption: string
  /** So many rows at first; all when left out. */
  few?: number
}

/** Rows of two books side by side, largest change first; every amount leads to its lines. */
export function ComparedTable({
  comparison: { before, after },
  rows,
  caption,
  few = rows.length,
}: ComparedTableProps) {
  const words = useMessages(bookMessages)
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, few)
  const names =
    before.unit === after.unit
      ? { before: `${before.year}`, after: `${after.year}` }
      : longNames(before, after)
  return (
    <>
      <div className="budget-scroll">
        <table className="budget-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col" className="figure">
                {names.before}
              </th>
              <th scope="col" className="figure">
                {names.after}
              </th>
              <th scope="col" className="figure">
                {words.change}
              </th>
              <th scope="col" className="figure">
                {words.rate}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.code} ${row.name}`}>
                <th scope="row" lang="zh-CN">
                  {row.name} {row.code && <small>{row.code}</small>}
                </th>
                <Side side={row.before} bookId={before.bookId} name={names.before} />
                <Side side={row.after} bookId={after.bookId} name={names.after} />
                <td className="figure" data-name={words.change}>
                  {sayChange(row.change)}
                </td>
                <td className="figure" data-name={words.rate}>
                  {rateOf(row, words)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <Button kind="text" onClick={() => setAll(true)}>
          {words.all(rows.length)}
        </Button>
      )}
    </>
  )
}

function rateOf(
  { before, after, rate }: ComparedRow,
  words: { onlyNow: string; onlyBefore: string },
): string {
  if (rate !== null) return sayRate(rate)
  if (before === null) return words.onlyNow
  return after === null ? words.onlyBefore : '–'
}

function longNames(before: BookComparison['before'], after: BookComparison['after']) {
  return { before: `${before.unit} ${before.year}`, after: `${after.unit} ${after.year}` }
}

function Side({ side, bookId, name }: { side: ComparedRow['before']; bookId: string; name: string }) {
  return (
    <td className="figure" data-name={name}>
      {side === null ? (
        '–'
      ) : (
        <>
          {formatYuan(side.yuan)} <LineLinks bookId={bookId} lines={side.lines} />
        </>
      )}
    </td>
  )
}
