import { type ReactNode, useId } from 'react'
import { Icon } from '../icon.tsx'

/** What ties an input to its label, hint and error; spread it on the input. */
export type FieldBinding = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** How to put it right, in one sentence. */
  error?: ReactNode
  /** Fixed id, so that an error summary can link here. */
  id?: string
  /** Word after the label, as 选填. */
  aside?: ReactNode
}

/** Label, hint and error around one input. */
export function Field(props: FieldProps & { children: (binding: FieldBinding) => ReactNode }) {
  const made = useId()
  const id = props.id ?? made
  return (
    <div className={props.error ? 'field error' : 'field'}>
      <label className="name" htmlFor={id}>
        {props.label} {props.aside && <span className="aside-word">{props.aside}</span>}
      </label>
      <FieldWords id={id} hint={props.hint} error={props.error} />
      {props.children({
        id,
        'aria-describedby': describedBy(id, props),
        'aria-invalid': props.error ? true : undefined,
      })}
    </div>
  )
}

/** Hint and error under a label or legend. */
export function FieldWords({ id, hint, error }: { id: string; hint: ReactNode; error: ReactNode }) {
  return (
    <>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <p className="why" id={`${id}-error`}>
          <Icon name="warn" /> {error}
        </p>
      )}
    </>
  )
}

/** The ids that describe a field, hint before error; undefined when there is nothing to say. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldProps, 'hint' | 'error'>,
): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
