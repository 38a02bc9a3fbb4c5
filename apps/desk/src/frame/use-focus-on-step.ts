import { useEffect } from 'react'

/**
 * On a phone the list gives way to what was opened from it, and the focus would be lost with it: it goes to the page
 * then. Where the list stays in sight, the focus stays in it.
 */
export function useFocusOnStep(id: string | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it looks at
  useEffect(() => {
    const { activeElement } = document
    if (activeElement !== document.body && activeElement?.checkVisibility()) return
    document.getElementById('main')?.focus()
  }, [id])
}
