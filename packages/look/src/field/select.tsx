import type { Ref, SelectHTMLAttributes } from 'react'

export type Option = { readonly value: string; readonly label: string }

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'onChange' | 'children'> & {
  options: readonly Option[]
  /** Shown while nothing is chosen. */
  empty?: string
  onValue: (value: string) => void
  ref?: Ref<HTMLSelectElement>
}

/** One of many. Up to five or so, `Choice` shows them all at once. */
export function Select({ options, empty, onValue, ...rest }: SelectProps) {
  return (
    <select {...rest} className="input" onChange={(event) => onValue(event.target.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
