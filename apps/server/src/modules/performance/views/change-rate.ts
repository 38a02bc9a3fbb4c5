import type { Fen } from '../money/fen.ts'

/** The change in per cent of what was, two decimals, half away from nought; null when there was nothing. */
export function changeRate(before: Fen, after: Fen): string | null {
  if (before === 0n) return null
  const change = (after - before) * 10_000n
  const base = before < 0n ? -before : before
  const size = change < 0n ? -change : change
  const hundredths = (size * 2n + base) / (base * 2n)
  const sign = change < 0n && hundredths > 0n ? '-' : ''
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
