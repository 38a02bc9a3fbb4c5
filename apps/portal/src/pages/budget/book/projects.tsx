import type { CardIndicator, PublishedBook } from '@yimen/contract'
import { StateWord, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { lineAddress } from '../../../budget/budget-address.ts'
import { sayMoney } from '../../../budget/money.ts'
import { bookMessages } from '../book-messages.ts'

/** A card for every project of table 12, and one for the department as a whole. */
export function Projects({ book }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const { language } = useLanguage()
  const { projects, department, bookId } = book
  return (
    <section className="part" aria-labelledby="projects">
      <h2 id="projects">{words.projects(projects.length)}</h2>
      <p className="soft">{words.projectsWords}</p>
      <div className="budget-cards">
        {projects.map(({ name, line, amount, goal, indicators }) => {
          const money = amount && amount.yuan !== null ? sayMoney(amount.yuan, language) : null
          return (
            <article key={line} className="budget-card">
              <header>
                <h3 lang="zh-CN">
                  <Link href={lineAddress(bookId, line)}>{name}</Link>
                </h3>
                {money ? (
                  <p>
                    <b>{money.value}</b> {money.unit}
                  </p>
                ) : (
                  <p className="soft">{words.noAmount}</p>
                )}
              </header>
              <p className="soft" lang="zh-CN">
                {goal.text}
              </p>
              <Targets indicators={indicators} bookId={bookId} />
            </article>
          )
        })}
        <article className="budget-card">
          <header>
            <h3>
              <Link href={lineAddress(bookId, department.line)}>{words.department}</Link>
            </h3>
          </header>
          <p className="soft" lang="zh-CN">
            {department.goal}
          </p>
          <Targets indicators={department.indicators} bookId={bookId} />
        </article>
      </div>
    </section>
  )
}

/** The targets that can be measured; when the book names none, the card says so. All words of the book are below. */
function Targets({ indicators, bookId }: { indicators: readonly CardIndicator[]; bookId: string }) {
  const words = useMessages(bookMessages)
  const targets = indicators.flatMap((indicator) => indicator.targets)
  return (
    <>
      {targets.length === 0 ? (
        <p>
          <StateWord tone="near" word={words.noTarget} />
        </p>
      ) : (
        <table className="budget-targets">
          <thead className="hidden">
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.target}</th>
              <th scope="col">{words.now}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ name, sign, value, unit, line }) => (
              <tr key={`${line} ${name} ${sign}${value}`}>
                <th scope="row" lang="zh-CN">
                  <Link href={lineAddress(bookId, line)}>{name}</Link>
                </th>
                <td className="figure">
                  {sign} {value}
                  {unit}
                </td>
                <td>
                  <StateWord tone="idle" word={words.notMeasured} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details>
        <summary>{words.indicators}</summary>
        <dl className="budget-words" lang="zh-CN">
          {indicators.map(({ name, text, line }) => (
            <div key={`${line} ${name}`}>
              <dt>
                <Link href={lineAddress(bookId, line)}>{name}</Link>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
