import { type LegalDue, legalDue } from './legal-due.ts'
import type { OfficialCalendar } from './official-calendar.ts'
import { addDays, type PlainDate } from './plain-date.ts'

/** Working days in which an organ has to say, once and in full, what is missing (行政许可法 art. 32). */
export const correctionWorkingDays = 5

/** The last day on which the organ may ask for a correction of materials that came in on `receivedOn`. */
export function correctionDeadline(
  receivedOn: PlainDate,
  calendar: OfficialCalendar,
  days = correctionWorkingDays,
): LegalDue {
  return legalDue({ start: receivedOn, days, calendar })
}

export type DeemedAcceptance =
  /** Still in time: when nobody says anything, it will count as accepted on `firesOn`, as of `acceptedOn`. */
  | {
      readonly deemed: false
      readonly lastDay: PlainDate
      readonly firesOn: PlainDate
      readonly provisional: boolean
    }
  /** Nobody said anything in time: accepted as of the day the materials came in. */
  | { readonly deemed: true; readonly acceptedOn: PlainDate; readonly lastDay: PlainDate }

/**
 * Silence counts as acceptance, as of the day the materials came in (行政许可法 art. 32). It takes effect when the
 * last day has ended, that is from the first moment of the day after it.
 */
export function deemedAcceptance(
  receivedOn: PlainDate,
  today: PlainDate,
  calendar: OfficialCalendar,
  days = correctionWorkingDays,
): DeemedAcceptance {
  const { due: lastDay, provisional } = correctionDeadline(receivedOn, calendar, days)
  if (today > lastDay) return { deemed: true, acceptedOn: receivedOn, lastDay }
  return { deemed: false, lastDay, firesOn: addDays(lastDay, 1), provisional }
}
