import type { ReactNode } from 'react'

export type TimelineStep = {
  id: string
  tone: 'usual' | 'done' | 'hold' | 'late'
  title: ReactNode
  /** ISO 8601, for machines */
  at: string
  /** As people write it. */
  when: string
  detail?: ReactNode
}

/** What happened, newest first, by post and not by name. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li key={step.id} className={step.tone}>
          <b>{step.title}</b>
          <time dateTime={step.at}>{step.when}</time>
          {step.detail && <div className="detail">{step.detail}</div>}
        </li>
      ))}
    </ol>
  )
}
