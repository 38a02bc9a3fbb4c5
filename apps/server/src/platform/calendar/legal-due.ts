import type { ClockDayKind, ClockUnit } from '@yimen/contract/cases/legal-clock.ts'
import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import { isPublished, type OfficialCalendar } from './official-calendar.ts'
import { addDays, isPlainDate, type PlainDate } from './plain-date.ts'

/**
 * Time outside the clock (行政许可法 art. 45), both days inclusive: the day it began is out, the day the matter
 * went on counts again. `to` is null while it lasts; `to` before `from` takes nothing out.
 */
export type Pause = {
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly reason: Sentence
  /** Day on which the applicant was told in writing how long it takes. */
  readonly toldOn?: PlainDate
}

/** More time, granted by the head of the organ with a reason that is told (行政许可法 art. 42). */
export type Extension = { readonly days: number; readonly approvedBy: Sentence; readonly reason: Sentence }

/** What a due date is reckoned from. The day of `start` (acceptance) is not counted. */
export type LegalPeriod = {
  readonly start: PlainDate
  readonly days: number
  readonly unit?: ClockUnit
  readonly pauses?: readonly Pause[]
  readonly extensions?: readonly Extension[]
  readonly calendar: OfficialCalendar
  /** Up to which day an open pause is known to last; its first day when left out. */
  readonly today?: PlainDate
}

/** One day between start and due. `n` numbers the days of the period; `name` says why a day is not counted. */
export type WalkedDay = {
  readonly date: PlainDate
  readonly kind: Exclude<ClockDayKind, 'after'>
  readonly n?: number
  readonly name?: Sentence
}

export type LegalDue = {
  readonly due: PlainDate
  /** Days granted, extensions included. */
  readonly allowed: number
  /** The walk used a year whose calendar is not published. */
  readonly provisional: boolean
  /** A pause is open: `due` is the earliest day that it can still become. */
  readonly paused: boolean
  readonly days: readonly WalkedDay[]
}

const longestWalk = 40_000

/**
 * Walks from the start to the latest day on which the matter may be decided. Working days: the day on which the
 * last one falls. Calendar days: that day, or the next working day when it falls on a holiday (民法典 art. 203).
 * Zero days: the start itself, or the next working day.
 * @throws RangeError for a start that is no day, a negative or broken number of days, or an endless period.
 */
export function legalDue(period: LegalPeriod): LegalDue {
  const { start, calendar, unit = 'working-day', pauses = [], extensions = [] } = period
  const allowed = extensions.reduce((total, extension) => total + extension.days, period.days)
  if (!isPlainDate(start)) throw new RangeError(`not a day: ${start}`)
  if (![period.days, ...extensions.map((extension) => extension.days)].every(isDayCount)) {
    throw new RangeError('a period is a whole number of days, 0 or more')
  }
  const ranges = pauses.map((pause) => ({
    from: pause.from,
    to: pause.to ?? later(pause.from, period.today),
  }))
  const isPaused = (date: PlainDate) => ranges.some((range) => date >= range.from && date <= range.to)
  const days: WalkedDay[] = []
  let counted = 0
  for (let step = 0; step <= longestWalk; step += 1) {
    const date = addDays(start, step)
    const working = calendar.isWorkingDay(date)
    const counts = step > 0 && counted < allowed && (working || unit === 'calendar-day')
    const out = step > 0 && (counts || working) && isPaused(date)
    if (counts && !out) counted += 1
    const arrived = counted >= allowed && working && !out
    days.push(describeDay(date, { first: step === 0, counts, out, arrived, n: counted }, calendar))
    if (arrived) return finish(date)
  }
  throw new RangeError(`the period from ${start} does not end`)

  function finish(due: PlainDate): LegalDue {
    const provisional = days.some((day) => !isPublished(calendar, day.date))
    return { due, allowed, provisional, paused: pauses.some((pause) => pause.to === null), days }
  }
}

type Step = {
  readonly first: boolean
  readonly counts: boolean
  readonly out: boolean
  readonly arrived: boolean
  readonly n: number
}

function describeDay(date: PlainDate, step: Step, calendar: OfficialCalendar): WalkedDay {
  const name = calendar.nameOf(date)
  const named = name ? { name } : {}
  const numbered = step.counts ? { n: step.n } : {}
  if (step.out) return { date, kind: 'paused', ...named }
  if (step.arrived) return { date, kind: 'due', ...numbered, ...named }
  if (step.first) return { date, kind: 'start', ...named }
  return step.counts
    ? { date, kind: 'counted', ...numbered, ...named }
    : { date, kind: 'not-counted', ...named }
}

function isDayCount(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= longestWalk
}

function later(from: PlainDate, today: PlainDate | undefined): PlainDate {
  return today !== undefined && today > from ? today : from
}
