import type { ItemContent, LegalClockView } from '@yimen/contract'
import {
  cite,
  type LegalDue,
  type LegalPeriod,
  legalClockView,
  legalDue,
  licenceWords,
  type OfficialCalendar,
  type PeriodWords,
} from '../../../platform/calendar/index.ts'
import { dayOf } from '../../../platform/clock/clock.ts'
import type { CaseRow, PauseRecord } from '../store/tables.ts'
import { approverInEnglish } from './most-extension.ts'

type Timed = Pick<CaseRow, 'accepted_on' | 'pauses' | 'extensions'>
type Periods = Pick<ItemContent, 'promised' | 'statutory' | 'type' | 'caseType'>

/** The period that binds the organ: its promise, else the statutory one. Null when neither sets days. */
export function bindingPeriod(item: Periods): { days: number; unit: 'working-day' | 'calendar-day' } | null {
  for (const period of [item.promised, item.statutory]) {
    if (!period) continue
    if (period.unit === 'immediate') return { days: 0, unit: 'working-day' }
    if (period.unit !== 'none' && period.days !== null) return { days: period.days, unit: period.unit }
  }
  return null
}

function periodOf(item: Periods, row: Timed, calendar: OfficialCalendar, today: string): LegalPeriod | null {
  const period = bindingPeriod(item)
  if (!period || row.accepted_on === null) return null
  return {
    start: row.accepted_on,
    ...period,
    calendar,
    today,
    pauses: row.pauses.filter(lasted).map((pause) => ({
      from: pause.from,
      to: pause.to,
      toldOn: pause.from,
      reason: { zh: `${pause.name.zh}：${pause.reason}`, en: `${pause.name.en}: ${pause.reason}` },
    })),
    extensions: row.extensions.map((extension) => ({
      days: extension.days,
      approvedBy: { zh: extension.by, en: approverInEnglish(extension.by) },
      reason: { zh: extension.reason, en: extension.reason },
    })),
  }
}

/** A procedure that ended on the day it began was outside the clock for no day. */
const lasted = ({ from, to }: PauseRecord) => to === null || to >= from

/** The due day of an accepted case, or null when the item has no period. */
export function dueOf(item: Periods, row: Timed, calendar: OfficialCalendar, today: string): LegalDue | null {
  const period = periodOf(item, row, calendar, today)
  return period ? legalDue(period) : null
}

/** Item type of licences in the national list: they alone are under the licensing law's own periods. */
const licence = '01'

function wordsOf(item: Periods): PeriodWords {
  const { statutory } = item
  const unit = statutory?.unit
  const period =
    statutory && statutory.days !== null && (unit === 'working-day' || unit === 'calendar-day')
      ? { days: statutory.days, unit }
      : undefined
  const { started, done } = licenceWords
  const law = item.type === licence ? licenceWords.law : { pause: cite('licensing-45') }
  return { started, done, ...(period ? { statutory: period } : {}), ...(law ? { law } : {}) }
}

/** The clock as screens draw it. It stands still with the decision; what was withdrawn has none any more. */
export function clockOf(
  item: Periods,
  row: Timed & Pick<CaseRow, 'status' | 'decided_at'>,
  calendar: OfficialCalendar,
  today: string,
): LegalClockView | null {
  const period = row.status === 'withdrawn' ? null : periodOf(item, row, calendar, today)
  const finished = row.decided_at ? dayOf(row.decided_at) : null
  return period ? legalClockView({ ...period, today, finished, words: wordsOf(item) }) : null
}
