/** The server counts no further. */
export const countLimit = 1_000

/** Counted up to 1,000: more than that is not told exactly. */
export function sayCount(count: number): string {
  return count >= countLimit ? '1,000+' : String(count)
}
