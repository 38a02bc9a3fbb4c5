import { isTyping } from '@yimen/look'
import { useEffect, useEffectEvent } from 'react'
import { pressedKey } from './pressed-key.ts'

export type KeyBindings = Readonly<Record<string, (() => void) | undefined>>

/**
 * Binds keys of the page: `J`, `/`, `F8`, `Ctrl+Enter`. Letters and signs rest while somebody types; while a dialog is
 * open all of them do, since the keys then belong to its question.
 */
export function useKeys(bindings: KeyBindings): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return
    const key = pressedKey(event)
    if (key.length === 1 && isTyping(event.target)) return
    const act = bindings[key]
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
