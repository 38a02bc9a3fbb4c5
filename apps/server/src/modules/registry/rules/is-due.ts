import type { Run } from '../store/run.ts'
import type { Source } from '../store/source.ts'

/** Milliseconds without a batch after which a run counts as stopped: its process is gone. */
export const stoppedAfter = 5 * 60_000
/** A source that failed is asked again after a pause that doubles with the time it has been failing, up to this. */
const longestPause = 60 * 60_000

/** Whether a source is to be read by itself now. */
export function isDue(
  { definition, enabled, readAt }: Pick<Source, 'definition' | 'enabled' | 'readAt'>,
  last: Pick<Run, 'state' | 'startedAt' | 'endedAt'> | null,
  now: Date,
): boolean {
  const { everyMinutes, access } = definition
  if (!enabled || everyMinutes === undefined || access.kind === 'csv') return false
  const since = (moment: Date) => now.getTime() - moment.getTime()
  const cycle = everyMinutes * 60_000
  if (last?.state === 'failed' && last.endedAt) {
    const failing = readAt ? since(readAt) - since(last.endedAt) : 0
    return since(last.endedAt) >= Math.min(cycle, longestPause, Math.max(60_000, failing))
  }
  return readAt === null || since(readAt) >= cycle
}
