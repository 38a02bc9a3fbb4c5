import type { CaseForDesk } from '@yimen/contract'
import { Button, Icon, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { caseMessages } from '../case-messages.ts'
import { useLetter } from '../letter/use-letter.ts'
import { ValueSource } from './value-source.tsx'

/** What the applicant says beside what the sources say: differences first, what is equal folded away. */
export function Comparisons({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).compare
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const letter = useLetter(one)
  const letterWords = useMessages(caseMessages).letter
  const asked = new Set(letter.lines.map((line) => (line.kind === 'field' ? line.code : '')))
  const { comparisons } = one
  const differing = comparisons.filter((row) => !row.equal)
  const equal = comparisons.length - differing.length
  if (comparisons.length === 0) return <p className="soft">{words.none}</p>
  const rows = all ? comparisons : differing
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">
        {differing.length > 0 ? words.title : words.allEqual(equal)}{' '}
        {differing.length > 0 && !all && <small>{words.folded(equal, comparisons.length)}</small>}
        <span className="fill" />
        {equal > 0 && (
          <Button kind="text" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? words.fold : words.showAll}
          </Button>
        )}
      </h2>
      {rows.length > 0 && (
        <table className="compare">
          <thead>
            <tr>
              <th scope="col">{words.element}</th>
              <th scope="col">{words.stated}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.element} className={row.equal ? undefined : 'differ'}>
                <th scope="row">{row.name[language]}</th>
                <td>
                  {row.equal ? (
                    <span className="quiet">{words.equal}</span>
                  ) : (
                    <b>{row.stated ?? words.nothing}</b>
                  )}
                </td>
                <td>
                  {row.sourceShown} <ValueSource value={row.source} />
                </td>
                <td className={row.equal ? 'ok' : 'off'}>
                  <Icon name={row.equal ? 'check' : 'warn'} /> {row.equal ? words.equal : words.differs}
                  {!row.equal && letter.open && !asked.has(row.element) && (
                    <Button
                      kind="text"
                      onClick={() =>
                        letter.write({ kind: 'field', code: row.element }, letterWords.fieldWhat)
                      }
                    >
                      {words.ask}
                      <span className="hidden">{row.name[language]}</span>
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
