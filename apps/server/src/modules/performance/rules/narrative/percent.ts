import type { Fen } from '../../money/fen.ts'

/** A percentage as written: its value in units of its last decimal place, and how many places it has. */
export type Percent = { readonly units: bigint; readonly places: number }

export function percentOf(text: string): Percent {
  const [whole = '0', part = ''] = text.replace('-', '').split('.')
  return { units: BigInt(whole + part), places: part.length }
}

/** How far rounding may have moved the two amounts that a percentage is taken of. */
export type Slack = { readonly part: Fen; readonly whole: Fen }

/** Whether part ÷ whole, rounded to as many places as are written, is the percentage. Exact: no division. */
export function isPercent(
  { units, places }: Percent,
  part: Fen,
  whole: Fen,
  slack: Slack = { part: 0n, whole: 0n },
): boolean {
  if (whole <= slack.whole) return false
  const scale = 200n * 10n ** BigInt(places)
  const [least, most] = [whole - slack.whole, whole + slack.whole]
  // (part ∓ slack)/(whole ± slack)·100·scale lies within ½ of the units; multiplied by twice the whole.
  const lowest = (part - slack.part) * scale - most
  const highest = (part + slack.part) * scale + least
  return units * most * 2n >= lowest && units * least * 2n <= highest
}

/** part ÷ whole in per cent, rounded half up to so many places: `21.83`. */
export function showPercent(part: Fen, whole: Fen, places: number): string {
  const scale = 10n ** BigInt(places)
  const units = (part * 100n * scale * 2n + whole) / (whole * 2n)
  const digits = String(units).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
