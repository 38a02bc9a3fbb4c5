import type { ReactNode } from 'react'
import { StateWord, type Tone } from './state-word.tsx'

type IndicatorProps = {
  name: string
  verdict: { tone: Tone; word: string }
  /** `–` when there is no denominator: no data is not 100 %. */
  value: string
  unit?: string
  target: ReactNode
  /** Numerator over denominator, as the way to its rows. */
  rows?: ReactNode
}

/** A measured value beside its published target, one click away from its rows. */
export function Indicator({ name, verdict, value, unit, target, rows }: IndicatorProps) {
  return (
    <article className={verdict.tone === 'late' ? 'indicator miss' : 'indicator'}>
      <p className="name">
        {name}
        <StateWord {...verdict} />
      </p>
      <p className="value">
        {value}
        {unit && <small>{unit}</small>}
      </p>
      <p className="target">
        <span>{target}</span>
        {rows}
      </p>
    </article>
  )
}
