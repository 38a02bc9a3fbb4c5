import type { ProbeVerdict, UpdateCycle } from '@yimen/contract'

/** What a duty promised, and what a probe saw of it. */
export type Promised = {
  readonly cycle: UpdateCycle
  readonly completeness: number | null
  readonly answerWithin: number | null
}
export type Seen = {
  /** null = the duty has no interface to ask. */
  readonly answer: {
    readonly up: boolean
    readonly milliseconds: number
    readonly fault: string | null
  } | null
  /** When the newest record was brought up to date; null when nobody says so. */
  readonly newest: Date | null
  /** Percent of the records that are complete; null when nobody says so. */
  readonly share: number | null
}
export type Judged = {
  readonly up: ProbeVerdict
  readonly fresh: ProbeVerdict
  readonly complete: ProbeVerdict
  readonly failed: boolean
}

// A cycle and half of one more: a source that is updated every night may be looked at before the next night.
const hour = 3_600_000
const oldest: Readonly<Record<UpdateCycle, number>> = {
  live: hour,
  daily: 36 * hour,
  weekly: 10 * 24 * hour,
  monthly: 46 * 24 * hour,
  yearly: 548 * 24 * hour,
}

/** Holds what was seen against what was promised. What there is nothing to measure by is not a failure. */
export function judgeProbe(promised: Promised, seen: Seen, now: Date): Judged {
  const up = verdict(seen.answer && answeredInTime(seen.answer, promised.answerWithin))
  const fresh = verdict(seen.newest && now.getTime() - seen.newest.getTime() <= oldest[promised.cycle])
  const complete = verdict(
    seen.share === null || promised.completeness === null ? null : seen.share >= promised.completeness,
  )
  return { up, fresh, complete, failed: [up, fresh, complete].includes('broken') }
}

function answeredInTime(answer: NonNullable<Seen['answer']>, within: number | null): boolean {
  return answer.up && (within === null || answer.milliseconds <= within)
}

function verdict(kept: boolean | null): ProbeVerdict {
  if (kept === null) return 'not-measured'
  return kept ? 'kept' : 'broken'
}
