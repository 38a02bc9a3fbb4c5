import type { HallSummary } from '@yimen/contract'
import type { Language } from '@yimen/look'

/** Numbers of counters as people say them: `1–12、15`; what is in a row becomes a range. */
export function rangesOf(numbers: readonly number[], language: Language): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(language === 'zh' ? '、' : ', ')
}

/** `9:00–12:00、13:30–17:00`. */
export function hoursOf(hours: HallSummary['hours'], language: Language): string {
  const clock = (time: string) => time.replace(/^0/, '')
  return hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(language === 'zh' ? '、' : ', ')
}
