/** The day before the same day some months later: the last day of a period that began on `day` (`YYYY-MM-DD`). */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  // 31 January and one month is the end of February; else the day before.
  const end = date > lastDate ? lastDate : date - 1
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), end)).toISOString().slice(0, 10)
}
