import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'

type NoticeProps = {
  tone?: 'idle' | 'wait' | 'near' | 'late' | 'done'
  /** `polite` is read aloud when it appears; `still` was there from the start. */
  live?: 'polite' | 'still'
  children: ReactNode
}

const signs = { wait: 'clock', near: 'warn', late: 'warn', done: 'check' } as const

/** One sentence, one way on. */
export function Notice({ tone = 'idle', live = 'still', children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={live === 'polite' ? 'status' : undefined}>
      {tone !== 'idle' && <Icon name={signs[tone]} />}
      <div>{children}</div>
    </div>
  )
}
