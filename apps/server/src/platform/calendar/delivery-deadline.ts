import { type LegalDue, legalDue } from './legal-due.ts'
import type { OfficialCalendar } from './official-calendar.ts'
import type { PlainDate } from './plain-date.ts'

/** Working days from the decision to the delivery of its result (行政许可法 art. 44, counted by art. 82). */
export const deliveryWorkingDays = 10

/** The last day on which the result of a decision has to be delivered. */
export function deliveryDeadline(
  decidedOn: PlainDate,
  calendar: OfficialCalendar,
  days = deliveryWorkingDays,
): LegalDue {
  return legalDue({ start: decidedOn, days, calendar })
}
