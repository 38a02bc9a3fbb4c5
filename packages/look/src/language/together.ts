import { createElement, Fragment, type ReactNode } from 'react'

/** One sentence of several parts, some of which are drawn: for messages that hold a text of a department. */
export function together(...parts: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts)
}
