import type { Fen } from '../../money/fen.ts'

/** A percentage as written: its value in units of its last decimal place, and how many places it has. */
export type Percent = { readonly units: bigint; readonly places: number }

export function percentOf(text: string): Percent {
  const [whole = '0', part = ''] = text.replace('-', '').split('.')
  return { units: BigInt(whole + part), places: part.length }
}

/** Whether part ÷ whole, rounded to as many places as are written, is the percentage. Exact: no division. */
export function isPercent({ units, places }: Percent, part: Fen, whole: Fen): boolean {
  if (whole === 0n) return false
  const scale = 10n ** BigInt(places)
  // |part/whole·100·scale − units| ≤ ½, multiplied by 2·whole.
  const distance = part * 100n * scale * 2n - units * whole * 2n
  return (distance < 0n ? -distance : distance) <= whole
}

/** part ÷ whole in per cent, rounded half up to so many places: `21.83`. */
export function showPercent(part: Fen, whole: Fen, places: number): string {
  const scale = 10n ** BigInt(places)
  const units = (part * 100n * scale * 2n + whole) / (whole * 2n)
  const digits = String(units).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
