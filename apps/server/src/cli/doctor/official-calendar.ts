import { isPublished, stateCouncilCalendar } from '../../platform/calendar/index.ts'
import type { Check } from './check.ts'

/** Deadlines need the calendar of this year, and towards its end that of the next. */
export const officialCalendar: Check = {
  name: 'calendar',
  async run() {
    const year = Number(
      new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Shanghai' }).format(),
    )
    const calendar = stateCouncilCalendar()
    if (!isPublished(calendar, `${year}-12-31`)) {
      return {
        state: 'failed',
        detail: `${calendar.version} does not know ${year}`,
        advice: 'Update the package chinese-days: deadlines are provisional until then.',
      }
    }
    if (isPublished(calendar, `${year + 1}-12-31`)) {
      return { state: 'ok', detail: `${calendar.version} knows ${year} and ${year + 1}` }
    }
    return {
      state: 'warning',
      detail: `${calendar.version} knows ${year}, not yet ${year + 1}`,
      advice: 'The arrangement is published in November; update chinese-days then.',
    }
  },
}
