/** A day as official documents write it: `2026-09-05` → `2026年9月5日` (GB/T 9704: no leading zeros). */
export function sayDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) throw new Error(`not a day: ${day}`)
  return `${year}年${month}月${date}日`
}
