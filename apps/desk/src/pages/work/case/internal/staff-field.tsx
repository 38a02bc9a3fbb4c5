import type { Value } from '@yimen/contract'
import { type CompiledField, fieldView } from '@yimen/form'
import {
  CheckboxGroup,
  Choice,
  DateInput,
  Field,
  Input,
  MoneyInput,
  Select,
  TextArea,
  today,
  useLanguage,
  useMessages,
} from '@yimen/look'
import { caseMessages } from '../case-messages.ts'

type StaffFieldProps = {
  field: CompiledField
  value: Value | undefined
  error: string | undefined
  onValue: (value: Value | undefined) => void
}

/** One element that staff fill in, drawn by its kind. */
export function StaffField({ field, value, error, onValue }: StaffFieldProps) {
  const words = useMessages(caseMessages)
  const { language } = useLanguage()
  const view = fieldView(field, today())
  const options = view.choices.map((choice) => ({ value: choice.value, label: choice.label[language] }))
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const label = view.unit ? `${view.label[language]}（${view.unit[language]}）` : view.label[language]
  const named = { label, hint: view.help?.[language], error }
  if (view.kind === 'yes-no' || view.kind === 'tick')
    return (
      <Choice
        {...named}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={value === undefined ? null : value === true ? 'yes' : 'no'}
        onValue={(chosen) => onValue(chosen === 'yes')}
      />
    )
  if (view.kind === 'radio')
    return <Choice {...named} options={options} value={text || null} onValue={onValue} />
  if (view.kind === 'checkbox-group' || view.kind === 'multi-select')
    return (
      <CheckboxGroup
        {...named}
        options={options}
        value={Array.isArray(value) ? value : []}
        onValue={(chosen) => onValue(chosen)}
      />
    )
  return (
    <Field {...named}>
      {(binding) => {
        if (view.kind === 'select' || view.kind === 'search-select')
          return <Select {...binding} empty={words.choose} options={options} value={text} onValue={onValue} />
        if (view.kind === 'money') return <MoneyInput {...binding} value={text} onValue={onValue} />
        if (view.kind === 'date') return <DateInput {...binding} value={text} onValue={onValue} />
        if (view.kind === 'long-text')
          return <TextArea {...binding} rows={3} value={text} onValue={onValue} />
        return <Input {...binding} inputMode={view.inputMode} value={text} onValue={onValue} />
      }}
    </Field>
  )
}
