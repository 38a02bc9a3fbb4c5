import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../button.tsx'
import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'

const messages = defineMessages({ zh: { undo: '撤销' }, en: { undo: 'Undo' } })

type UndoToastProps = { done: string; onUndo: () => void; onGone: () => void; seconds?: number }

/** What was just done, and 10 s to take it back. The time stands still while one points at it or is in it. */
export function UndoToast({ done, onUndo, onGone, seconds = 10 }: UndoToastProps) {
  const words = useMessages(messages)
  const [held, setHeld] = useState(false)
  const gone = useEffectEvent(onGone)
  const undo = useEffectEvent(onUndo)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => gone(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, seconds])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target))
        return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <div
      className="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{done}</span>
      <span className="fill" />
      <Button kind="text" keys={['Ctrl', 'Z']} onClick={onUndo}>
        {words.undo}
      </Button>
    </div>
  )
}

/** True when keys belong to a field that is being typed in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
