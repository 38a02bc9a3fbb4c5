import type { LintFinding } from '@yimen/contract'
import { Button, FieldWords, useLanguage, useMessages } from '@yimen/look'
import type { ReactNode } from 'react'
import { fieldId } from '../item/field-id.ts'
import { editMessages } from './edit-messages.ts'

type EntriesProps<T> = {
  /** Field of the item that holds the list. */
  path: string
  title: string
  add: string
  entries: readonly T[]
  findings: readonly LintFinding[]
  /** A new one, to be filled in. */
  fresh: () => T
  nameOf: (entry: T) => string
  draw: (entry: T, at: number, set: (next: T) => void) => ReactNode
  onEntries: (entries: T[]) => void
}

/** A list inside an item: each entry changed in place, taken out, or added at the end. */
export function Entries<T>(props: EntriesProps<T>) {
  const { path, title, add, entries, findings, fresh, nameOf, draw, onEntries } = props
  const words = useMessages(editMessages)
  const { language } = useLanguage()
  const found = findings.filter((finding) => finding.path === path && finding.severity !== 'note')
  const set = (at: number, next: T) => onEntries(entries.map((entry, each) => (each === at ? next : entry)))
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      <div className="entries field" id={fieldId(path)} tabIndex={-1}>
        <FieldWords
          id={fieldId(path)}
          hint={undefined}
          error={found.map((finding) => finding.message[language]).join(' ')}
        />
        {entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and keep their order
          <div className="entry" key={at}>
            {draw(entry, at, (next) => set(at, next))}
            <Button kind="text" onClick={() => onEntries(entries.filter((_, each) => each !== at))}>
              {words.remove}
              <span className="hidden">{nameOf(entry)}</span>
            </Button>
          </div>
        ))}
        <Button onClick={() => onEntries([...entries, fresh()])}>{add}</Button>
      </div>
    </fieldset>
  )
}
