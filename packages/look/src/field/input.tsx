import type { InputHTMLAttributes, Ref } from 'react'

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange'> & {
  onValue: (value: string) => void
  ref?: Ref<HTMLInputElement>
}

/** One line of text. */
export function Input({ onValue, ...rest }: InputProps) {
  return <input type="text" {...rest} className="input" onChange={(event) => onValue(event.target.value)} />
}
