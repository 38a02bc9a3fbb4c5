import type { ClockLine, LawReference } from '@yimen/contract/cases/legal-clock.ts'
import type { Sentence } from '@yimen/contract/platform/sentence.ts'
import { cite } from './laws.ts'
import { type LegalDue, type LegalPeriod, legalDue, type Pause, type WalkedDay } from './legal-due.ts'
import type { OfficialCalendar } from './official-calendar.ts'
import { type PlainDate, weekdayOf, yearOf } from './plain-date.ts'
import { sayDate, sayDateWithWeekday, sayDays, saySpan } from './say-date.ts'

/** What the period is called, and the law behind it, for the lines that explain it. */
export type PeriodWords = {
  /** What happens on the start day: `受理` · `accepted`. */
  readonly started: Sentence
  /** What has to be done by the due day: `办结` · `decided`. */
  readonly done: Sentence
  /** The statutory period that the promise is shorter than. */
  readonly statutory?: { readonly days: number; readonly unit: 'working-day' | 'calendar-day' }
  /** The law that grants the period, pauses and extensions. Items that are not licences name their own. */
  readonly law?: {
    readonly period?: LawReference
    readonly pause?: LawReference
    readonly extension?: LawReference
  }
}

/** The words and articles of a licence from acceptance to decision. */
export const licenceWords: PeriodWords = {
  started: { zh: '受理', en: 'accepted' },
  done: { zh: '办结', en: 'decided' },
  statutory: { days: 20, unit: 'working-day' },
  law: { period: cite('licensing-42'), pause: cite('licensing-45'), extension: cite('licensing-42') },
}

/** The lines below the clock: promise, start, pauses, extensions, calendar; each with its law where one is cited. */
export type PeriodLines = {
  readonly promise: ClockLine
  readonly start: ClockLine
  readonly pauses: ClockLine[]
  readonly extensions: ClockLine[]
  readonly calendar: ClockLine
}

/** Says in lines how a due date came about. */
export function explainPeriod(period: LegalPeriod, result: LegalDue, words: PeriodWords): PeriodLines {
  return {
    promise: promiseLine(period, words),
    start: startLine(period, result, words),
    pauses: (period.pauses ?? []).map((pause) => pauseLine(period, result, pause, words)),
    extensions: (period.extensions ?? []).map((extension) => ({
      ...join('再加 ', sayDays(extension.days, unitOf(period)), 'another '),
      note: {
        zh: `${extension.approvedBy.zh}批准，因为${extension.reason.zh}`,
        en: `approved by ${extension.approvedBy.en}, because ${extension.reason.en}`,
      },
      ...(words.law?.extension ? { law: words.law.extension } : {}),
    })),
    calendar: calendarLine(period, result),
  }
}

/** The whole reckoning in one sentence or two, for lists, letters and the command line. */
export function explainInOneSentence(period: LegalPeriod, result: LegalDue, words: PeriodWords): Sentence {
  const year = yearOf(period.start)
  const start = sayDateWithWeekday(period.start)
  const due = sayDateWithWeekday(result.due, year)
  const allowed = sayDays(result.allowed, unitOf(period))
  const out = result.days.filter((day) => day.kind === 'paused').length
  const outDays = sayDays(out, unitOf(period))
  const off = skippedNames(result.days)
  const makeUp = makeUpDays(result.days)
  const zh = [
    `${start.zh}${words.started.zh}`,
    result.allowed === 0 ? '当天办' : `当天不算，${allowed.zh}`,
    out > 0 ? `暂停的 ${outDays.zh}不算` : '',
    off.zh ? `${off.zh}不算` : '',
    makeUp.zh ? `${makeUp.zh}调休上班，照算` : '',
    `最晚 ${due.zh}${words.done.zh}`,
  ]
  const en = [
    `${words.started.en} on ${start.en}`,
    result.allowed === 0 ? 'to be done on the day' : `that day not counted, ${allowed.en}`,
    out > 0 ? `${outDays.en} of pause left out` : '',
    off.en ? `${off.en} left out` : '',
    makeUp.en ? `${makeUp.en} counted as a make-up working day` : '',
    `to be ${words.done.en} by ${due.en}`,
  ]
  const tail = uncertainty(period.calendar, result)
  return {
    zh: `${zh.filter((part) => part !== '').join('，')}。${tail.zh}`,
    en: `${capital(en.filter((part) => part !== '').join(', '))}.${tail.en}`,
  }
}

function promiseLine(period: LegalPeriod, words: PeriodWords): ClockLine {
  const { statutory, law } = words
  const granted =
    period.days === 0 ? { zh: '当天', en: 'on the same day' } : sayDays(period.days, unitOf(period))
  const limit = statutory ? sayDays(statutory.days, statutory.unit) : undefined
  return {
    ...granted,
    ...(limit ? { note: { zh: `法定 ${limit.zh}`, en: `${limit.en} by law` } } : {}),
    ...(law?.period ? { law: law.period } : {}),
  }
}

function startLine(period: LegalPeriod, result: LegalDue, words: PeriodWords): ClockLine {
  const first = result.days.find((day) => day.n === 1)?.date ?? result.due
  const began = sayDate(period.start)
  if (first === period.start) return { ...began, law: cite('licensing-82') }
  return {
    ...sayDate(first, yearOf(period.start)),
    note: {
      zh: `${words.started.zh}当天（${began.zh}）不算`,
      en: `the day it was ${words.started.en} (${began.en}) is not counted`,
    },
    law: cite('civil-201'),
  }
}

function pauseLine(period: LegalPeriod, result: LegalDue, pause: Pause, words: PeriodWords): ClockLine {
  const year = yearOf(period.start)
  const { from, to } = pause
  const out = result.days.filter(
    (day) => day.kind === 'paused' && day.date >= from && (to === null || day.date <= to),
  )
  const days = sayDays(out.length, unitOf(period))
  const began = sayDate(from, year)
  const span = to === null ? { zh: `${began.zh}起`, en: `since ${began.en}` } : saySpan(from, to, year)
  const soFar = to === null ? { zh: '，到今天 ', en: ', so far ' } : { zh: '，', en: ', ' }
  const told = pause.toldOn ? sayDate(pause.toldOn, year) : undefined
  return {
    zh: `${span.zh}${soFar.zh}${days.zh}`,
    en: `${span.en}${soFar.en}${days.en}`,
    note: {
      zh: `${pause.reason.zh}不计入期限${told ? `；${told.zh}已书面告知` : ''}`,
      en: `${pause.reason.en} is outside the period${told ? `; told in writing on ${told.en}` : ''}`,
    },
    ...(words.law?.pause ? { law: words.law.pause } : {}),
  }
}

function calendarLine(period: LegalPeriod, result: LegalDue): ClockLine {
  const first = yearOf(period.start)
  const last = Math.max(first, Math.min(yearOf(result.due), yearOf(period.calendar.publishedThrough)))
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const without = dueWithoutPauses(period)
  const said = sayDate(without, first)
  const notes: Sentence[] = []
  if (without !== result.due) {
    notes.push({ zh: `没有暂停的话，最晚是 ${said.zh}`, en: `without the pause it would be ${said.en}` })
  }
  const tail = uncertainty(period.calendar, result)
  if (tail.zh) notes.push({ zh: tail.zh.replace(/。$/, ''), en: tail.en.trim().replace(/\.$/, '') })
  return {
    zh: `${period.calendar.issuer.zh} ${years.join('、')} 年放假安排`,
    en: `${period.calendar.issuer.en} holiday arrangement ${years.join(', ')}`,
    ...(notes.length > 0
      ? { note: { zh: notes.map((note) => note.zh).join('；'), en: notes.map((note) => note.en).join('; ') } }
      : {}),
    law: cite(unitOf(period) === 'working-day' ? 'licensing-82' : 'civil-203'),
  }
}

function dueWithoutPauses(period: LegalPeriod): PlainDate {
  return (period.pauses ?? []).length === 0 ? legalDue(period).due : legalDue({ ...period, pauses: [] }).due
}

/** What may still move the date: a calendar that is not published, a pause that goes on. */
function uncertainty(calendar: OfficialCalendar, result: LegalDue): Sentence {
  const published = yearOf(calendar.publishedThrough)
  const year = result.days.map(({ date }) => yearOf(date)).find((one) => one > published) ?? published + 1
  const zh = [
    result.provisional ? `这个日期是暂定的，${year} 年放假安排公布后重算。` : '',
    result.paused ? '现在暂停着，恢复后重算。' : '',
  ]
  const en = [
    result.provisional ? ` Provisional until the ${year} calendar is published.` : '',
    result.paused ? ' The clock is paused; the date moves on until it runs again.' : '',
  ]
  return { zh: zh.join(''), en: en.join('') }
}

/** Names of the holidays between start and due, once each, weekends last. */
function skippedNames(days: readonly WalkedDay[]): Sentence {
  const names = new Map<string, string>()
  for (const day of days) if (day.kind === 'not-counted' && day.name) names.set(day.name.zh, day.name.en)
  const ordered = [...names].sort(([a], [b]) => Number(a === '周末') - Number(b === '周末'))
  return {
    zh: ordered.map(([zh]) => zh).join('、'),
    en: ordered.map(([, en]) => (en === 'weekend' ? 'weekends' : en)).join(', '),
  }
}

/** Weekend days that count because offices work on them. */
function makeUpDays(days: readonly WalkedDay[]): Sentence {
  const worked = days.filter(
    (day) => day.n !== undefined && weekdayOf(day.date) > 5 && day.name?.zh !== '周末',
  )
  return {
    zh: worked.map((day) => sayDate(day.date).zh).join('、'),
    en: worked.map((day) => sayDate(day.date).en).join(' and '),
  }
}

function unitOf(period: LegalPeriod) {
  return period.unit ?? 'working-day'
}

function join(zh: string, days: Sentence, en: string): Sentence {
  return { zh: `${zh}${days.zh}`, en: `${en}${days.en}` }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
