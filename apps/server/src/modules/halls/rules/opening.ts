import type { HallOpening, HallSummary, Sentence } from '@yimen/contract'
import {
  addDays,
  isPublished,
  minuteOfDay,
  nextWorkingDay,
  type OfficialCalendar,
  type PlainDate,
  sayDateWithWeekday,
} from '../../../platform/calendar/index.ts'
import { dayOf } from '../../../platform/clock/clock.ts'

type Hours = HallSummary['hours'][number]

/**
 * Whether a hall with these hours is open now, and what changes next. Hours hold on working days of the official
 * calendar, make-up days included; the moment of closing is already closed.
 */
export function openingAt(hours: readonly Hours[], now: Date, calendar: OfficialCalendar): HallOpening {
  const today = dayOf(now)
  const minute = minuteOfDay(now)
  const periods = [...hours].sort((left, right) => minutesOf(left.from) - minutesOf(right.from))
  const working = calendar.isWorkingDay(today)
  const current = working
    ? periods.find(({ from, to }) => minutesOf(from) <= minute && minute < minutesOf(to))
    : undefined
  const later = working ? periods.find(({ from }) => minutesOf(from) > minute) : undefined
  if (current) return say(true, today, current.to, untilWords(current, later), calendar)
  if (later) {
    const begun = periods.some(({ to }) => minutesOf(to) <= minute)
    return say(false, today, later.from, laterTodayWords(later, begun), calendar)
  }
  const [first] = periods
  if (!first) throw new RangeError('a hall without hours')
  const day = nextWorkingDay(addDays(today, 1), calendar)
  return say(false, day, first.from, otherDayWords(today, day, first, calendar), calendar)
}

function say(
  open: boolean,
  day: PlainDate,
  time: string,
  words: Sentence,
  calendar: OfficialCalendar,
): HallOpening {
  const provisional = !isPublished(calendar, day)
  const year = day.slice(0, 4)
  return {
    open,
    changesAt: new Date(`${day}T${time}:00+08:00`).toISOString(),
    provisional,
    words: provisional
      ? {
          zh: `${words.zh}（${year} 年放假安排公布后可能变）`,
          en: `${words.en} (may change once the ${year} holidays are published)`,
        }
      : words,
  }
}

function untilWords(current: Hours, later: Hours | undefined): Sentence {
  const until = clockTime(current.to)
  if (!later) return { zh: `开到 ${until}`, en: `Until ${until}` }
  const again = clockTime(later.from)
  return { zh: `开到 ${until}，${again} 再开`, en: `Until ${until}, again from ${again}` }
}

function laterTodayWords(later: Hours, begun: boolean): Sentence {
  const at = clockTime(later.from)
  return begun
    ? { zh: `休息中，今天 ${at} 再开`, en: `Break; opens again today at ${at}` }
    : { zh: `今天 ${at} 开`, en: `Opens today at ${at}` }
}

function otherDayWords(today: PlainDate, day: PlainDate, first: Hours, calendar: OfficialCalendar): Sentence {
  const at = clockTime(first.from)
  const date = sayDateWithWeekday(day, Number(today.slice(0, 4)))
  const when = day === addDays(today, 1) ? { zh: '明天 ', en: 'tomorrow' } : { zh: date.zh, en: date.en }
  const why = whyClosed(today, calendar)
  return { zh: `${why.zh}，${when.zh}${at} 开`, en: `${why.en}; opens ${when.en} at ${at}` }
}

function whyClosed(today: PlainDate, calendar: OfficialCalendar): Sentence {
  if (calendar.isWorkingDay(today)) return { zh: '今天下班了', en: 'Hours are over' }
  const name = calendar.nameOf(today)
  if (!name) return { zh: '今天不上班', en: 'Not a working day' }
  if (name.zh === '周末') return { zh: '周末不开', en: 'Weekend' }
  return { zh: `${name.zh}放假`, en: `Holiday (${name.en})` }
}

/** `09:00` → `9:00`. */
function clockTime(time: string): string {
  return time.replace(/^0/, '')
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
