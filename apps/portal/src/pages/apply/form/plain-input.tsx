import type { Value } from '@yimen/contract'
import type { FieldView } from '@yimen/form'
import {
  DateInput,
  type FieldBinding,
  Input,
  MoneyInput,
  Select,
  TextArea,
  useLanguage,
  useMessages,
} from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'

type PlainInputProps = {
  view: FieldView
  binding: FieldBinding
  value: Value | undefined
  onValue: (value: Value | null) => void
}

/** Everything that is typed or picked from a list in one box. */
export function PlainInput({ view, binding, value, onValue }: PlainInputProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const lines = Array.isArray(value) ? value : []
  const text = value === undefined || Array.isArray(value) ? '' : String(value)
  const type = (typed: string) => onValue(typed === '' ? null : typed)
  switch (view.kind) {
    case 'long-text':
      return <TextArea {...binding} value={text} maxLength={view.maxLength} onValue={type} />
    case 'lines':
      return (
        <TextArea
          {...binding}
          rows={3}
          value={lines.join('\n')}
          onValue={(typed) => onValue(typed === '' ? null : typed.split('\n'))}
        />
      )
    case 'date':
      return <DateInput {...binding} value={text} onValue={type} />
    case 'month':
      return <Input {...binding} type="month" value={text} onValue={type} />
    case 'money':
      if (view.unit?.zh !== '元') break
      return <MoneyInput {...binding} value={text} onValue={type} />
    case 'select':
    case 'search-select':
      return (
        <Select
          {...binding}
          value={text}
          empty={words.choose}
          options={view.choices.map((choice) => ({ value: choice.value, label: choice.label[language] }))}
          onValue={type}
        />
      )
    default:
  }
  const box = (
    <Input
      {...binding}
      value={text}
      inputMode={view.inputMode}
      autoComplete={view.autoComplete}
      spellCheck={false}
      onValue={type}
    />
  )
  if (!view.unit) return box
  return (
    <span className="money">
      {box}
      <span aria-hidden="true">{view.unit[language]}</span>
    </span>
  )
}
