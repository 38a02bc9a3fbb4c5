/** A source of chance that gives the same run for the same seed. */
export type Random = {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** Some of them in their order, at least `least`. */
  some<T>(from: readonly T[], least: number): T[]
}

export function randomOf(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[whole(0, from.length - 1)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
  const some = <T>(from: readonly T[], least: number): T[] => {
    const kept = from.filter(() => next() < 0.6)
    return kept.length >= least ? kept : from.slice(0, least)
  }
  return { whole, chance: (probability) => next() < probability, pick, some }
}
