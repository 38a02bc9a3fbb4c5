/** A score as people read it: whole figures, rounded down so that 100 means all of it; `–` when no rule applied. */
export function sayScore(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score))
}
