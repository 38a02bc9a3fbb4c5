import type { BudgetFinding, PublishedBook } from '@yimen/contract'
import { Notice, StateWord, type Tone, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { lineAddress } from '../../../budget/budget-address.ts'
import { bookMessages } from '../book-messages.ts'

const tones = { error: 'late', warning: 'near', note: 'idle' } as const satisfies Record<
  BudgetFinding['severity'],
  Tone
>

/** What was found when the book was held against itself, each leading to its line. */
export function Findings({ book: { bookId, check } }: { book: PublishedBook }) {
  const words = useMessages(bookMessages)
  const { language } = useLanguage()
  return (
    <section className="part" aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      {check.findings.length === 0 ? (
        <Notice tone="done">{words.noFindings(check.comparisons)}</Notice>
      ) : (
        <>
          <p className="soft">{words.findingsWords(check.comparisons)}</p>
          <ul className="budget-findings">
            {check.findings.map(({ rule, severity, line, lines, table, message, follows }) => (
              <li key={`${rule} ${line} ${message.zh}`}>
                <StateWord tone={tones[severity]} word={words.severities[severity]} />
                <div>
                  <p>{message[language]}</p>
                  {follows && (
                    <p className="soft small" lang="zh-CN">
                      {follows}
                    </p>
                  )}
                </div>
                <span className="soft">{words.table(table)}</span>
                <Link href={lineAddress(bookId, line, lines)}>
                  {words.seeLine}
                  <span className="hidden"> {words.line(line)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
