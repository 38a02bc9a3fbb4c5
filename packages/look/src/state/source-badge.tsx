import type { ReactNode } from 'react'

/** `live` = in force and fetched; `old` = an earlier value; `broken` = cannot be fetched; `own` = from the applicant. */
export type SourceKind = 'live' | 'old' | 'broken' | 'own'

type SourceBadgeProps = {
  kind: SourceKind
  /** organ · store · when, as `市场监管局·法人库 · 今天` */
  label: ReactNode
  /** What was fetched, why, who may read it; when given, the badge opens. */
  children?: ReactNode
  /** The trust mark that stands right of it. */
  trust?: ReactNode
}

/** Where a value comes from, and of when it is. The shape tells the kind without its colour. */
export function SourceBadge({ kind, label, children, trust }: SourceBadgeProps) {
  const badge = <span className={`source ${kind}`}>{label}</span>
  if (!children) {
    return (
      <span className="sourced">
        {badge} {trust}
      </span>
    )
  }
  return (
    <details className="sourced">
      <summary>
        {badge} {trust}
      </summary>
      <div>{children}</div>
    </details>
  )
}
