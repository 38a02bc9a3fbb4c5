import type { Period } from '@yimen/contract'
import { found, type ItemRule } from './rule.ts'

/** Calendar days that a period can last at most; null when it has no length. Five working days never span fewer than seven calendar days. */
function calendarDays(period: Period | undefined): number | null {
  if (period === undefined || period.unit === 'none') return null
  if (period.unit === 'immediate') return 0
  if (period.days === null) return null
  return period.unit === 'calendar-day' ? period.days : Math.floor((period.days * 7) / 5)
}

/** The promise is never longer than the law allows. */
export const promisedExceedsStatutory: ItemRule = {
  code: 'item.promised-exceeds-statutory',
  severity: 'error',
  title: { zh: '承诺时限不能超过法定时限', en: 'The promise is not longer than the law allows' },
  applies: (item) => calendarDays(item.statutory) !== null && calendarDays(item.promised) !== null,
  find: (item) => {
    const [law, promise] = [calendarDays(item.statutory), calendarDays(item.promised)]
    if (law === null || promise === null || promise <= law) return []
    return [
      found(
        'promised',
        `承诺 ${item.promised?.days ?? 0} 天，超过了法定的 ${item.statutory?.days ?? 0} 天`,
        `The promise of ${item.promised?.days ?? 0} days exceeds the ${item.statutory?.days ?? 0} that the law allows.`,
      ),
    ]
  },
  example: {
    breaks: {
      statutory: { days: 20, unit: 'working-day' },
      promised: { days: 25, unit: 'working-day' },
    },
    holds: { statutory: { days: 20, unit: 'working-day' }, promised: { days: 5, unit: 'working-day' } },
  },
}
