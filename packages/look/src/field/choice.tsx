import { useId } from 'react'
import { describedBy, type FieldProps, FieldWords } from './field.tsx'
import type { Option } from './select.tsx'

type ChoiceProps = FieldProps & {
  options: readonly Option[]
  value: string | null
  onValue: (value: string) => void
}

/** One of a few, all in sight. */
export function Choice({ options, value, onValue, ...field }: ChoiceProps) {
  const made = useId()
  const id = field.id ?? made
  return (
    <fieldset className={field.error ? 'field error' : 'field'} aria-describedby={describedBy(id, field)}>
      <legend>
        {field.label} {field.aside && <span className="aside-word">{field.aside}</span>}
      </legend>
      <FieldWords id={id} hint={field.hint} error={field.error} />
      <div className="ticks">
        {options.map((option, index) => (
          <label className="tick" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
