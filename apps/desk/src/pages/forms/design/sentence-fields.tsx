import type { Sentence } from '@yimen/contract'
import { Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { designMessages } from './design-messages.ts'

type SentenceFieldsProps = {
  legend: string
  value: Sentence | undefined
  /** May stay empty; then nothing is kept. */
  optional?: boolean
  onValue: (value: Sentence | undefined) => void
}

/** One text in both languages. It is taken over once both are written, or, where it is optional, both are empty. */
export function SentenceFields({ legend, value, optional = false, onValue }: SentenceFieldsProps) {
  const words = useMessages(designMessages)
  const [typed, setTyped] = useState({ zh: value?.zh ?? '', en: value?.en ?? '' })
  const change = (next: typeof typed) => {
    setTyped(next)
    const { zh, en } = next
    if (zh.trim() !== '' && en.trim() !== '') onValue(next)
    else if (optional && zh.trim() === '' && en.trim() === '') onValue(undefined)
  }
  const half = (typed.zh.trim() === '') !== (typed.en.trim() === '')
  const lacking = half || (!optional && typed.zh.trim() === '')
  return (
    <fieldset className="pair">
      <legend>{legend}</legend>
      <Field
        label={words.chinese}
        error={lacking && typed.zh.trim() === '' ? words.bothLanguages : undefined}
      >
        {(field) => (
          <Input {...field} value={typed.zh} maxLength={300} onValue={(zh) => change({ ...typed, zh })} />
        )}
      </Field>
      <Field
        label={words.english}
        error={lacking && typed.en.trim() === '' ? words.bothLanguages : undefined}
      >
        {(field) => (
          <Input {...field} value={typed.en} maxLength={600} onValue={(en) => change({ ...typed, en })} />
        )}
      </Field>
    </fieldset>
  )
}
