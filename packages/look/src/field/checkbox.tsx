import type { ReactNode } from 'react'
import type { FieldBinding } from './field.tsx'

type CheckboxProps = Partial<FieldBinding> & {
  checked: boolean
  children: ReactNode
  onValue: (checked: boolean) => void
}

/** One yes or nothing, as a promise or a consent. */
export function Checkbox({ checked, children, onValue, ...rest }: CheckboxProps) {
  return (
    <label className="tick">
      <input
        {...rest}
        type="checkbox"
        checked={checked}
        onChange={(event) => onValue(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
