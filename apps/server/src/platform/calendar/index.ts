export { type ArrivalRule, arrivalDay } from './arrival-day.ts'
export {
  correctionDeadline,
  correctionWorkingDays,
  type DeemedAcceptance,
  deemedAcceptance,
} from './correction-deadline.ts'
export { deliveryDeadline, deliveryWorkingDays } from './delivery-deadline.ts'
export { type ExplainedDue, explainDue } from './explain-due.ts'
export { explainInOneSentence, explainPeriod, licenceWords, type PeriodWords } from './explain-period.ts'
export { cite, type Law, type LawCode, laws } from './laws.ts'
export { type ClockSubject, legalClockView } from './legal-clock-view.ts'
export {
  type Extension,
  type LegalDue,
  type LegalPeriod,
  legalDue,
  type Pause,
  type WalkedDay,
} from './legal-due.ts'
export {
  type CalendarData,
  type CalendarException,
  calendarFromData,
  isPublished,
  type OfficialCalendar,
} from './official-calendar.ts'
export {
  addDays,
  daysBetween,
  isPlainDate,
  minuteOfDay,
  type PlainDate,
  weekdayOf,
} from './plain-date.ts'
export { remainingWorkingDays } from './remaining-working-days.ts'
export { sayDate, sayDateWithWeekday, sayDays, saySpan } from './say-date.ts'
export { stateCouncilCalendar } from './state-council-calendar.ts'
export { nextWorkingDay, workingDaysBetween } from './working-days.ts'
