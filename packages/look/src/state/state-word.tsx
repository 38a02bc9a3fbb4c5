import { Icon, type IconName } from '../icon.tsx'

/** `idle` waits for nobody; `near` also means: yours to do. */
export type Tone = 'idle' | 'wait' | 'near' | 'late' | 'done' | 'paused'

const signs: Record<Tone, IconName | null> = {
  idle: null,
  wait: 'clock',
  near: 'warn',
  late: 'warn',
  done: 'check',
  paused: 'pause',
}

/** Where something stands: a sign and a word, never the colour alone. One in a row. */
export function StateWord({ tone, word }: { tone: Tone; word: string }) {
  const sign = signs[tone]
  return (
    <span className={`state ${tone}`}>
      {sign && <Icon name={sign} />}
      {word}
    </span>
  )
}
