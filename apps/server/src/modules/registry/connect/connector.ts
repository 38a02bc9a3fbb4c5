import type { SourceRow } from '../rules/check-row.ts'
import type { Batch } from '../sync/take-batch.ts'

/** A way to read a source (数源连接器). Every kind is one file; each throws `SourceFault` and nothing else for what the source does. */
export type Connector = {
  /** What is behind a cursor, oldest change first; null = from the beginning. `ended` on the last. */
  read(cursor: string | null, limit: number): Promise<Batch>
  /** One subject by its number, for a form that is being filled; null when the source knows nobody of it. */
  readonly ask?: (code: string, signal: AbortSignal) => Promise<SourceRow | null>
  /** Can it be reached with what it asks for? Answers what was found; for `yimen doctor`. */
  check(): Promise<string>
  close(): Promise<void>
}

/** What can go wrong with a source, in the words of a form: not reached, too late, nonsense, or not allowed. */
export type FaultKind = 'down' | 'slow' | 'wrong' | 'refused'

/** A source did not do what it should. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault'
  readonly fault: FaultKind

  constructor(fault: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}
