import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width of an element in CSS pixels, and the height of a line of its text; both follow what the reader sets. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, { width: number; text: number }] {
  const element = useRef<T>(null)
  const [size, setSize] = useState({ width: 0, text: 20 })
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => {
      const text = Number.parseFloat(getComputedStyle(current).fontSize) * 1.35
      setSize({ width: current.clientWidth, text })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
