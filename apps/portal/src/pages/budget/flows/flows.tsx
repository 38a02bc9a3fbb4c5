import type { PublishedBook } from '@yimen/contract'
import { formatYuan, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { lineAddress } from '../../../budget/budget-address.ts'
import { LineLinks } from '../../../budget/line-links.tsx'
import { unitOf } from '../../../budget/money.ts'
import { bookMessages } from '../book-messages.ts'
import { FlowChart } from './flow-chart.tsx'
import { useWidth } from './use-width.ts'

/** In lines of text: on less the labels would lie on each other, and the table stands in place of the picture. */
const narrowest = 34

/** Where the money comes from and what it becomes: a picture, the same as a table, and what cannot be drawn. */
export function Flows({ book }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const { language } = useLanguage()
  const [box, frame] = useWidth<HTMLDivElement>()
  const drawn = frame.width >= narrowest * frame.text
  const { flows, bookId } = book
  if (flows.links.length === 0) return null
  return (
    <section className="part" aria-labelledby="flows">
      <h2 id="flows">{words.flows}</h2>
      <p className="soft">
        {unitOf(language)}
        {language === 'zh' ? '。' : '. '}
        {words.flowsWords}
      </p>
      <div className="flow-chart" ref={box}>
        {drawn && <FlowChart flows={flows} frame={frame} />}
      </div>
      <details className="flow-table" open={frame.width > 0 && !drawn}>
        <summary>{words.asTable}</summary>
        <FlowTable book={book} />
      </details>
      {flows.gaps.length > 0 && (
        <>
          <h3>{words.gaps}</h3>
          <ul>
            {flows.gaps.map(({ yuan, table, line, why }) => (
              <li key={`${table} ${line} ${yuan}`}>
                {formatYuan(yuan)} · {why[language]}{' '}
                <Link href={lineAddress(bookId, line)}>{words.line(line)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function FlowTable({ book: { flows, bookId } }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const names = new Map(flows.nodes.map(({ id, name }) => [id, name]))
  return (
    <div className="budget-scroll">
      <table className="budget-table">
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col" className="figure">
              {words.amount}
            </th>
            <th scope="col">{words.inBook}</th>
          </tr>
        </thead>
        <tbody>
          {flows.links.map(({ from, to, yuan, table, lines }) => (
            <tr key={`${from} ${to} ${table}`}>
              <td lang="zh-CN" data-name={words.from}>
                {names.get(from) ?? from}
              </td>
              <td lang="zh-CN" data-name={words.to}>
                {names.get(to) ?? to}
              </td>
              <td className="figure" data-name={words.amount}>
                {formatYuan(yuan)}
              </td>
              <td data-name={words.inBook}>
                {words.table(table)} <LineLinks bookId={bookId} lines={lines} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
