import type { CodeListEntry } from '@yimen/contract'
import { Button, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { listMessages } from './list-messages.ts'

/** How many lines are drawn at once: a table of thousands would hold up the browser. */
export const linesAtOnce = 100

/** The codes of a list, to read. */
export function EntriesTable({ entries }: { entries: readonly CodeListEntry[] }) {
  const words = useMessages(listMessages)
  const { language } = useLanguage()
  const [shown, setShown] = useState(linesAtOnce)
  const levels = entries.some(({ parent }) => parent !== undefined)
  return (
    <>
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.code}</th>
              <th scope="col">{words[language]}</th>
              {levels && <th scope="col">{words.parent}</th>}
              <th scope="col">{words.until}</th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown).map((entry) => (
              <tr key={entry.code}>
                <th scope="row" className="code">
                  {entry.code}
                </th>
                <td>
                  {entry.label[language]}
                  {entry.note && <small className="soft"> {entry.note[language]}</small>}
                </td>
                {levels && <td className="code">{entry.parent}</td>}
                <td>{entry.until}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > shown && (
        <Button onClick={() => setShown(shown + linesAtOnce)}>
          {words.showMore(entries.length - shown)}
        </Button>
      )}
    </>
  )
}
