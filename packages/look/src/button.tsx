import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'usual' | 'main' | 'grave' | 'text'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'aria-busy'> & {
  kind?: ButtonKind
  icon?: IconName
  /** Keys that fire it, shown inside: `['Ctrl', 'Enter']`. The page binds them. */
  keys?: readonly string[]
  /** While its act is under way: it takes no second press, and keeps the focus. */
  busy?: boolean
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button; the verb is on it. One `main` on a page. */
export function Button({
  kind = 'usual',
  icon,
  keys,
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={kind === 'usual' ? 'button' : `button ${kind}`}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keys?.join('+').replace('Ctrl', 'Control')}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
      {keys && (
        <span className="keys" aria-hidden="true">
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </button>
  )
}
