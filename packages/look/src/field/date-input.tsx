import type { FieldBinding } from './field.tsx'

type DateInputProps = Partial<FieldBinding> & {
  /** `YYYY-MM-DD`, or empty */
  value: string
  min?: string
  max?: string
  required?: boolean
  onValue: (value: string) => void
}

/** A calendar day, with the browser's own picker: it speaks the reader's language and works by keyboard. */
export function DateInput({ onValue, ...rest }: DateInputProps) {
  return <input {...rest} type="date" className="input" onChange={(event) => onValue(event.target.value)} />
}
