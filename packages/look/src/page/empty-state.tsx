import type { ReactNode } from 'react'

/** An empty list: what will be here, and one way on. */
export function EmptyState({ title, words, act }: { title: string; words: string; act?: ReactNode }) {
  return (
    <div className="page-state">
      <p>
        <b>{title}</b>
      </p>
      <p className="soft">{words}</p>
      {act}
    </div>
  )
}
