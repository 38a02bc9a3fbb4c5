import { useMessages } from '@yimen/look'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { lineAddress } from '../../../budget/budget-address.ts'
import { LineFindings } from './line-findings.tsx'
import { linesMessages } from './lines-messages.ts'

type BookTextProps = {
  bookId: string
  text: {
    unit: string
    year: number
    total: number
    format: 'txt' | 'docx' | 'xlsx'
    lines: { line: number; text: string }[]
  }
  line: number
  others: readonly number[]
  from: number
}

const step = 80

/** A stretch of the document with its line numbers. */
export function BookText({ bookId, text, line, others, from }: BookTextProps) {
  const words = useMessages(linesMessages)
  const marked = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (marked.current?.value === line) marked.current.scrollIntoView({ block: 'center' })
  }, [line])
  const all = [line, ...others]
  const at = (start: number) => {
    const address = lineAddress(bookId, line, all)
    return `${address}${address.includes('?') ? '&' : '?'}from=${start}`
  }
  const { lines, total, unit, year, format } = text
  const last = lines.at(-1)?.line ?? from
  return (
    <>
      <p className="soft">
        {words.words(unit, year, total)} {words.kinds[format]}
      </p>
      {line > total && <p>{words.none(total)}</p>}
      <LineFindings bookId={bookId} line={line} />
      {others.length > 0 && (
        <p className="budget-others">
          {words.others}
          {others.map((other) => (
            <Link key={other} href={lineAddress(bookId, other, all)}>
              {other}
            </Link>
          ))}
        </p>
      )}
      {from > 1 && (
        <p className="no-print">
          <Link href={at(Math.max(1, from - step))}>{words.earlier}</Link>
        </p>
      )}
      <ol className="budget-text" lang="zh-CN" start={from}>
        {lines.map((one) => (
          <li
            key={one.line}
            value={one.line}
            ref={one.line === line ? marked : null}
            className={one.line === line ? 'here' : others.includes(one.line) ? 'too' : undefined}
            aria-current={one.line === line ? 'true' : undefined}
          >
            {one.line === line ? <mark>{one.text || ' '}</mark> : one.text || ' '}
          </li>
        ))}
      </ol>
      {last < total && (
        <p className="no-print">
          <Link href={at(last + 1)}>{words.later}</Link>
        </p>
      )}
    </>
  )
}
