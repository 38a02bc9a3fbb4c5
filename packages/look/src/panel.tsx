import { type ReactNode, useId } from 'react'

type PanelProps = { title: ReactNode; aside?: ReactNode; children: ReactNode }

/** A framed part of a desk page: title left, acts or counts right. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <span className="fill" />
        {aside}
      </header>
      {children}
    </section>
  )
}
