import { useEffect, useState } from 'react'

const pauseWhileTyping = 250

/** What was typed, once somebody has paused: so that a question is asked for a word and not for each letter of it. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pauseWhileTyping)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
