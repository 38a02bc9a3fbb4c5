import { Button, Input, useMessages } from '@yimen/look'
import { type KeyboardEvent, useRef, useState } from 'react'
import { linesAtOnce } from './entries-table.tsx'
import { type EntryDraft, moved, withEntryAfter } from './list-draft.ts'
import { listMessages } from './list-messages.ts'

type EntriesEditorProps = {
  entries: readonly EntryDraft[]
  /** Elements take values from the list: what stood there before is retired, not left out. */
  inUse: boolean
  onEntries: (entries: readonly EntryDraft[]) => void
}
const columns = ['code', 'zh', 'en', 'parent', 'until'] as const
type Column = (typeof columns)[number]

/** The codes of a list as a table that is written by keyboard. */
export function EntriesEditor({ entries, inUse, onEntries }: EntriesEditorProps) {
  const words = useMessages(listMessages)
  const table = useRef<HTMLTableSectionElement>(null)
  const [shown, setShown] = useState(linesAtOnce)
  const [sought, setSought] = useState('')
  const found = entries.filter(({ code, zh, en }) => sought === '' || `${code} ${zh} ${en}`.includes(sought))
  const lines = found.slice(0, shown)
  const focus = (key: number | undefined, column: Column) =>
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLInputElement>(`[data-cell="${key}/${column}"]`)?.focus(),
    )
  const put = (key: number, part: Partial<EntryDraft>) =>
    onEntries(entries.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)))
  const addAfter = (at: number, column: Column) => {
    const next = withEntryAfter(entries, at)
    onEntries(next)
    setSought('')
    setShown(Math.max(shown, at + 2))
    focus(next[at + 1]?.key, column)
  }
  const press = (event: KeyboardEvent, entry: EntryDraft, column: Column) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
    // a day is changed by the arrows itself
    if (by === 0 || (column === 'until' && event.key !== 'Enter')) return
    event.preventDefault()
    const at = entries.indexOf(entry)
    if (event.altKey && event.key !== 'Enter') {
      onEntries(moved(entries, at, by))
      focus(entry.key, column)
      return
    }
    const next = lines[lines.indexOf(entry) + by]
    if (next) focus(next.key, column)
    else if (event.key === 'Enter') addAfter(at, 'code')
  }
  return (
    <fieldset className="entries-editor">
      <legend className="name">{words.entries(entries.length)}</legend>
      <p className="soft small">{words.keys}</p>
      {entries.length > 20 && (
        <Input
          type="search"
          aria-label={words.findEntry}
          placeholder={words.findEntry}
          value={sought}
          onValue={setSought}
        />
      )}
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody ref={table}>
            {lines.map((entry) => (
              <tr key={entry.key}>
                {columns.map((column) => (
                  <td key={column}>
                    <Input
                      type={column === 'until' ? 'date' : 'text'}
                      aria-label={`${entry.code || entry.key + 1} ${words[column]}`}
                      data-cell={`${entry.key}/${column}`}
                      value={entry[column]}
                      readOnly={column === 'code' && entry.before !== undefined && inUse}
                      maxLength={column === 'code' ? 40 : 200}
                      onValue={(value) => put(entry.key, { [column]: value })}
                      onKeyDown={(event) => press(event, entry, column)}
                    />
                  </td>
                ))}
                <td>
                  {(!inUse || entry.before === undefined) && (
                    <Button
                      kind="text"
                      aria-label={words.removeEntry(entry.code)}
                      onClick={() => onEntries(entries.filter(({ key }) => key !== entry.key))}
                    >
                      ×
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="acts">
        <Button onClick={() => addAfter(entries.length - 1, 'code')}>{words.addEntry}</Button>
        {found.length > shown && (
          <Button onClick={() => setShown(shown + linesAtOnce)}>
            {words.showMore(found.length - shown)}
          </Button>
        )}
      </p>
    </fieldset>
  )
}
