import type { Ref, TextareaHTMLAttributes } from 'react'

type TextAreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'onChange'> & {
  onValue: (value: string) => void
  ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of text. */
export function TextArea({ onValue, rows = 4, ...rest }: TextAreaProps) {
  return (
    <textarea {...rest} rows={rows} className="input" onChange={(event) => onValue(event.target.value)} />
  )
}
