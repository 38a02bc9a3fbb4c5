import { openWorkThread } from '../../threads/work-thread.ts'
import type { MarkOrder } from './mark.ts'

const thread = openWorkThread<MarkOrder, Uint8Array>(new URL('./marking-worker.ts', import.meta.url), {
  name: 'yimen-marking',
  longest: 30_000,
  attempts: 1,
  heap: 512,
})

/**
 * A marked copy of a file, made in a thread of its own; the file itself is not touched. Throws when the content cannot
 * be read, or takes more than half a minute.
 */
export function markCopy(order: MarkOrder): Promise<Uint8Array> {
  return thread.run(order)
}

/** Ends the marking thread when all that was ordered is marked: for the end of the server. */
export function stopMarking(): Promise<void> {
  return thread.stop()
}
