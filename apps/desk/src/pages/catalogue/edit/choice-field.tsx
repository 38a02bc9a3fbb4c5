import type { LintFinding } from '@yimen/contract'
import { Field, type Option, Select, useLanguage, useMessages } from '@yimen/look'
import { fieldId } from '../item/field-id.ts'
import { editMessages } from './edit-messages.ts'

type ChoiceFieldProps = {
  path: string
  /** A finer place whose findings belong here too, as `fee.charged` at `fee`. */
  also?: string
  label: string
  value: string | undefined
  options: readonly Option[]
  findings: readonly LintFinding[]
  /** Whether it may stay unstated. */
  optional?: boolean
  onValue: (value: string) => void
}

/** One of a few values of an item, with what lint says of it. */
export function ChoiceField({
  path,
  also,
  label,
  value,
  options,
  findings,
  optional,
  onValue,
}: ChoiceFieldProps) {
  const words = useMessages(editMessages)
  const { language } = useLanguage()
  const found = findings.filter(
    (finding) => (finding.path === path || finding.path === also) && finding.severity !== 'note',
  )
  return (
    <Field
      id={fieldId(path)}
      label={label}
      error={found.length > 0 ? found.map((finding) => finding.message[language]).join(' ') : undefined}
    >
      {(field) => (
        <Select
          {...field}
          value={value ?? ''}
          options={options}
          {...(optional ? { empty: words.unset } : {})}
          onValue={onValue}
        />
      )}
    </Field>
  )
}
