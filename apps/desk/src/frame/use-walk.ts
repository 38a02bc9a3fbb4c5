import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useKeys } from './use-keys.ts'

/**
 * J and K walk along the rows of a list (`[data-row]`). When the list changes under the focus, the focus stays on the
 * same case, or goes to the one that took its place.
 */
export function useWalk(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  here: string | undefined,
) {
  const held = useRef<{ id: string; at: number } | null>(null)
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const step = (by: 1 | -1) => {
    const all = rows()
    const focused = focusedAmong(all)
    const from = focused >= 0 ? focused : all.findIndex((row) => row.dataset.row === here)
    const next = from < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(from + by, 0), all.length - 1)
    all[next]?.focus()
    all[next]?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ J: () => step(1), K: () => step(-1) })
  const note = (all: readonly HTMLElement[]) => {
    const at = focusedAmong(all)
    const id = all[at]?.dataset.row
    held.current = id === undefined ? null : { id, at }
  }
  const order = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order of the rows changed, and only then
  useLayoutEffect(() => {
    if (!held.current) return
    const all = rows()
    if (document.activeElement === document.body) {
      const { id, at } = held.current
      const same = all.find((row) => row.dataset.row === id)
      ;(same ?? all[Math.min(at, all.length - 1)])?.focus()
    }
    note(all)
  }, [order])
  return {
    onFocus: () => note(rows()),
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      // a row that was taken away blurs to nothing; going elsewhere names where
      if (event.relatedTarget !== null) held.current = null
    },
  }
}

function focusedAmong(rows: readonly HTMLElement[]): number {
  const { activeElement } = document
  return activeElement instanceof HTMLElement ? rows.indexOf(activeElement) : -1
}
