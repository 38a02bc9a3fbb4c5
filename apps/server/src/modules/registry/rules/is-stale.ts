import type { Authority } from './survivorship.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** How old a value may be before its source is asked again, in milliseconds. `live` still spares a source a second question while one form is filled. */
export const longestAge: Readonly<Record<Authority['cycle'], number>> = {
  live: 10 * minute,
  daily: day,
  weekly: 7 * day,
  monthly: 31 * day,
  yearly: 366 * day,
}

/** Whether a value is older than its source has promised to keep it. */
export function isStale(fetchedAt: string, cycle: Authority['cycle'], now: Date): boolean {
  return now.getTime() - Date.parse(fetchedAt) > longestAge[cycle]
}
