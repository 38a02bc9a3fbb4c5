const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Number of days in a month (1–12) of the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0)
}

/** True when the eight digits `YYYYMMDD` name a day that exists, in 1850 or later. */
export function isDateDigits(digits: string): boolean {
  if (!/^\d{8}$/.test(digits)) return false
  const year = Number(digits.slice(0, 4))
  const day = Number(digits.slice(6))
  return year >= 1850 && day >= 1 && day <= daysInMonth(year, Number(digits.slice(4, 6)))
}

/** `19491231` → `1949-12-31`. */
export function dashDate(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
