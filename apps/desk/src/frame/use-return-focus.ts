import { useEffect, useLayoutEffect, useRef } from 'react'

/** Gives the focus back to where it was when a dialog is taken away; to the work when that is gone too. */
export function useReturnFocus(): void {
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    before.current = document.activeElement
  }, [])
  useEffect(
    () => () => {
      const { current } = before
      if (current instanceof HTMLElement && current.isConnected) current.focus()
      else document.getElementById('main')?.focus()
    },
    [],
  )
}
