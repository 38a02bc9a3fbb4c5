import { useQuery } from '@tanstack/react-query'
import type { DataElement } from '@yimen/contract'
import { Field, Input, useLanguage, useMessages } from '@yimen/look'
import { useId, useState } from 'react'
import { useSettled } from '../../../frame/use-settled.ts'
import { offeredElementsQuery } from '../queries.ts'
import { designMessages } from './design-messages.ts'

type ElementPickerProps = {
  label: string
  /** Elements that stand in the form already; each stands there once. */
  taken: ReadonlySet<string>
  chosen?: string | null
  onPick: (element: DataElement) => void
}

/** Finds an element by words, synonyms, pinyin or code; Enter takes the first one that is offered. */
export function ElementPicker({ label, taken, chosen, onPick }: ElementPickerProps) {
  const words = useMessages(designMessages)
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const list = useId()
  const asked = useSettled(typed.trim())
  const query = useQuery(offeredElementsQuery(asked))
  const offered = (query.data?.rows ?? []).filter(({ code }) => !taken.has(code))
  const pick = (element: DataElement | undefined) => {
    if (!element) return
    onPick(element)
    setTyped('')
  }
  return (
    <div className="element-picker">
      <Field label={label} hint={chosen ?? words.pickHint}>
        {(field) => (
          <Input
            {...field}
            value={typed}
            required={chosen === null}
            aria-controls={list}
            autoComplete="off"
            placeholder={words.pickPlaceholder}
            onValue={setTyped}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              // what is listed is still that of the word before
              if (asked === typed.trim()) pick(offered[0])
            }}
          />
        )}
      </Field>
      <ul id={list} aria-label={words.offered}>
        {offered.map((element) => (
          <li key={element.code}>
            <button type="button" className="button text" onClick={() => pick(element)}>
              <b>{element.name[language]}</b>
              <small>
                {element.code} · {words.types[element.type]}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {query.data && offered.length === 0 && <p className="soft small">{words.nothingOffered}</p>}
    </div>
  )
}
