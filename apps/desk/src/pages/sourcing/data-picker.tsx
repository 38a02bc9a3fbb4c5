import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Field, Input, useLanguage, useMessages } from '@yimen/look'
import { type ReactNode, useId, useState } from 'react'
import { useSettled } from '../../frame/use-settled.ts'
import { fileWords } from './demand/file-words.ts'
import { offeredDataQuery } from './queries.ts'

type Named = { code: string; name: { zh: string; en: string } }

type DataPickerProps = {
  kind: 'element' | 'material'
  chosen: Named | null
  error?: ReactNode
  onPick: (data: Named | null) => void
}

/** Finds an element or a standard type by words, pinyin or code; Enter takes the first one that is offered. */
export function DataPicker({ kind, chosen, error, onPick }: DataPickerProps) {
  const words = useMessages(fileWords)
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const list = useId()
  const asked = useSettled(typed.trim())
  const query = useQuery({ ...offeredDataQuery(kind, asked), placeholderData: keepPreviousData })
  const offered = asked === '' ? [] : (query.data ?? [])
  const current = asked === typed.trim() && !query.isPlaceholderData
  const pick = (data: Named | undefined) => {
    if (!data) return
    onPick(data)
    setTyped('')
  }
  if (chosen)
    return (
      <Field label={words.data} error={error}>
        {(field) => (
          <span className="chosen">
            <output {...field}>
              {chosen.name[language]} <small className="quiet">{chosen.code}</small>
            </output>
            <Button kind="text" onClick={() => onPick(null)}>
              {words.chooseAnother}
            </Button>
          </span>
        )}
      </Field>
    )
  return (
    <div className="data-picker">
      <Field label={words.data} hint={words.pickHint} error={error}>
        {(field) => (
          <Input
            {...field}
            required
            value={typed}
            aria-controls={list}
            autoComplete="off"
            maxLength={60}
            onValue={setTyped}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              // what is listed is still that of the word before
              if (current) pick(offered[0])
            }}
          />
        )}
      </Field>
      <ul id={list} aria-label={words.offered}>
        {offered.map((data) => (
          <li key={data.code}>
            <Button kind="text" onClick={() => pick(data)}>
              <b>{data.name[language]}</b> <small className="quiet">{data.code}</small>
            </Button>
          </li>
        ))}
      </ul>
      {query.isError && <p className="soft small">{words.notFetched}</p>}
      {current && asked !== '' && query.data?.length === 0 && (
        <p className="soft small">{words.nothingOffered}</p>
      )}
    </div>
  )
}
