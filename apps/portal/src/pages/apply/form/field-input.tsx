import type { Value } from '@yimen/contract'
import type { FieldView } from '@yimen/form'
import {
  Checkbox,
  CheckboxGroup,
  Choice,
  Field,
  type FieldProps,
  together,
  useLanguage,
  useMessages,
} from '@yimen/look'
import type { ReactNode } from 'react'
import { applyMessages } from '../apply-messages.ts'
import { FileInput } from './file-input.tsx'
import { PlainInput } from './plain-input.tsx'

type FieldInputProps = {
  view: FieldView
  id: string
  /** As typed, not as normalised: a figure does not jump while one writes it. */
  value: Value | undefined
  required: boolean
  error?: string | undefined
  /** Under the hint: a source that is out of order, say. */
  note?: ReactNode
  onValue: (value: Value | null) => void
}

/** One field of a form, drawn by its kind. */
export function FieldInput({ view, id, value, required, error, note, onValue }: FieldInputProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const help = view.help?.[language]
  const field: FieldProps = {
    id,
    label: view.label[language],
    hint: help && note ? together(help, ' ', note) : (help ?? note),
    error,
    aside: required ? undefined : words.optional,
  }
  const options = view.choices.map((choice) => ({ value: choice.value, label: choice.label[language] }))
  switch (view.kind) {
    case 'yes-no':
      return (
        <Choice
          {...field}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onValue={(chosen) => onValue(chosen === 'yes')}
        />
      )
    case 'radio':
      return (
        <Choice
          {...field}
          options={options}
          value={typeof value === 'string' ? value : null}
          onValue={onValue}
        />
      )
    case 'checkbox-group':
    case 'multi-select':
      return (
        <CheckboxGroup
          {...field}
          options={options}
          value={Array.isArray(value) ? value : []}
          onValue={onValue}
        />
      )
    case 'tick':
      return (
        <Field {...field}>
          {(binding) => (
            <Checkbox
              {...binding}
              checked={value === true}
              onValue={(ticked) => onValue(ticked ? true : null)}
            >
              {words.agree}
            </Checkbox>
          )}
        </Field>
      )
    case 'file':
      return (
        <FileInput view={view} field={field} value={Array.isArray(value) ? value : []} onValue={onValue} />
      )
    default:
      return (
        <Field {...field}>
          {(binding) => <PlainInput view={view} binding={binding} value={value} onValue={onValue} />}
        </Field>
      )
  }
}
