import { Icon } from '@yimen/look'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useKeys } from './use-keys.ts'

const pauseWhileTyping = 250

type FindBoxProps = { q: string; label: string; placeholder: string; onFind: (q: string) => void }

/** Finds in a list while one types; `/` goes there, Esc empties it. */
export function FindBox({ q, label, placeholder, onFind }: FindBoxProps) {
  const [typed, setTyped] = useState(q)
  const box = useRef<HTMLInputElement>(null)
  const find = useEffectEvent(() => onFind(typed.trim()))
  useKeys({ '/': () => box.current?.focus() })
  useEffect(() => {
    if (typed.trim() === q) return
    const timer = setTimeout(() => find(), pauseWhileTyping)
    return () => clearTimeout(timer)
  }, [typed, q])
  return (
    <label className="find">
      <Icon name="search" />
      <span className="hidden">{label}</span>
      <input
        ref={box}
        type="search"
        className="input"
        value={typed}
        placeholder={placeholder}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('')
        }}
      />
      <kbd>/</kbd>
    </label>
  )
}
