import { useId } from 'react'
import { describedBy, type FieldProps, FieldWords } from './field.tsx'
import type { Option } from './select.tsx'

type CheckboxGroupProps = FieldProps & {
  options: readonly Option[]
  value: readonly string[]
  /** Keeps the order of the options, whatever order they were ticked in. */
  onValue: (value: string[]) => void
}

/** Any of a few, all in sight. */
export function CheckboxGroup({ options, value, onValue, ...field }: CheckboxGroupProps) {
  const made = useId()
  const id = field.id ?? made
  const toggle = (ticked: string) => {
    const next = options.map((option) => option.value)
    onValue(next.filter((one) => (one === ticked ? !value.includes(one) : value.includes(one))))
  }
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
              type="checkbox"
              id={index === 0 ? id : undefined}
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
