import type { LintFinding } from '@yimen/contract'
import { Field, Input, TextArea, useLanguage } from '@yimen/look'
import { fieldId } from '../item/field-id.ts'

type TextFieldProps = {
  /** Where it is in the item: the findings of this place are shown at the field and lead to it. */
  path: string
  /** A finer place whose findings belong here too, as `fee.charged` at `fee`. */
  also?: string
  label: string
  hint?: string
  value: string | undefined
  findings: readonly LintFinding[]
  long?: boolean
  whole?: boolean
  type?: 'text' | 'number'
  onValue: (value: string) => void
}

/** One text of an item, with what lint says of it. */
export function TextField({
  path,
  also,
  label,
  hint,
  value,
  findings,
  long,
  whole,
  type,
  onValue,
}: TextFieldProps) {
  const { language } = useLanguage()
  const found = findings.filter(
    (finding) => (finding.path === path || finding.path === also) && finding.severity !== 'note',
  )
  return (
    <div className={whole || long ? 'whole' : undefined}>
      <Field
        id={fieldId(path)}
        label={label}
        hint={hint}
        error={found.length > 0 ? found.map((finding) => finding.message[language]).join(' ') : undefined}
      >
        {(field) =>
          long ? (
            <TextArea {...field} rows={3} value={value ?? ''} onValue={onValue} />
          ) : (
            <Input
              {...field}
              type={type ?? 'text'}
              min={type === 'number' ? 0 : undefined}
              value={value ?? ''}
              onValue={onValue}
            />
          )
        }
      </Field>
    </div>
  )
}
