import type { ClockDay, LegalClockView } from '@yimen/contract/cases/legal-clock.ts'
import { formatDay } from '../language/dates.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { clockMessages } from './clock-messages.ts'

type Words = (typeof clockMessages)['zh']

/**
 * The legal clock, one cell a calendar day, in whole weeks: a person can check it with a finger. `line` sets the
 * cells in one row for places that are wide and low.
 */
export function ClockDays({ clock, line = false }: { clock: LegalClockView; line?: boolean }) {
  const words = useMessages(clockMessages)
  const { language } = useLanguage()
  const first = clock.days[0]
  const before = first && !line ? (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7 : 0
  return (
    <ul className={line ? 'clock-days line' : 'clock-days'} aria-label={words.days}>
      {!line &&
        words.week.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the seven days never move, and two share a letter
          <li className="head" key={index} aria-hidden="true">
            {name}
          </li>
        ))}
      {Array.from({ length: before }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blanks before the first day
        <li className="gap" key={`gap-${index}`} aria-hidden="true" />
      ))}
      {clock.days.map((day, index) => (
        <li key={day.date} className={cellClass(day)}>
          <span className="hidden">
            {formatDay(day.date, language)} {spoken(day, words, language)}
          </span>
          <b aria-hidden="true">{shortDate(day.date, index === 0)}</b>
          <span aria-hidden="true">{cellWord(day, words, language)}</span>
        </li>
      ))}
    </ul>
  )
}

function cellClass(day: ClockDay): string {
  if (day.finished) return 'end'
  if (day.kind === 'counted') return day.passed ? 'count' : 'left'
  return { start: 'start', paused: 'hold', due: 'due', 'not-counted': 'off', after: 'off' }[day.kind]
}

function cellWord(day: ClockDay, words: Words, language: 'zh' | 'en'): string {
  if (day.finished) return words.end
  if (day.kind === 'start') return words.start
  if (day.kind === 'paused') return words.paused
  if (day.kind === 'due') return words.due
  if (day.kind === 'counted' && day.n !== undefined) return words.nth(day.n)
  return shortName(day.name?.[language] ?? '')
}

function spoken(day: ClockDay, words: Words, language: 'zh' | 'en'): string {
  if (day.kind !== 'counted' || day.finished)
    return day.kind === 'not-counted' ? words.notCounted : cellWord(day, words, language)
  return `${day.n === undefined ? '' : words.nth(day.n)} ${day.passed ? words.used : words.left}`
}

/** 中秋节 → 中秋, 调休上班 → 上班: a cell holds two or three signs. */
function shortName(name: string): string {
  return name.replace(/节$/, '').replace(/^调休/, '')
}

function shortDate(day: string, withMonth: boolean): string {
  const [, month, date] = day.split('-').map(Number)
  return withMonth || date === 1 ? `${month}/${date}` : `${date}`
}
