import { formatDay } from './dates.ts'
import type { Language } from './messages.ts'

/** 2,316 */
export function formatFigure(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(value)
}

/** 1,293,300.00 from the exact decimal string that the contract carries; never through a float. */
export function formatYuan(yuan: string): string {
  const [whole = '0', cents = ''] = yuan.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`
}

/** 20 MB, 380 KB: sizes as people read them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${formatFigure(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`
}

/** A wait is a range, never one figure: 等 6–11 分钟; 不用等 when it is nothing. */
export function formatWait(low: number, high: number, language: Language): string {
  if (high <= 0) return language === 'zh' ? '不用等' : 'no wait'
  const range = low === high ? `${low}` : `${low}–${high}`
  return language === 'zh' ? `等 ${range} 分钟` : `${range} min wait`
}

/** 10 月 8 日（周四）前办结 · done by Thu 8 Oct; says so when the day may still move. */
export function formatDueSentence(
  clock: { due: string; provisional: boolean; paused: boolean },
  language: Language,
  reference?: string,
): string {
  const day = formatDay(clock.due, language, reference)
  if (language === 'zh') {
    if (clock.paused) return `计时暂停中，恢复后最早 ${day}前办结`
    return `${day}前办结${clock.provisional ? '（暂定，明年日历公布后重算）' : ''}`
  }
  if (clock.paused) return `paused; ${day} at the earliest once it goes on`
  return `done by ${day}${clock.provisional ? ' (provisional until next year’s calendar is published)' : ''}`
}
