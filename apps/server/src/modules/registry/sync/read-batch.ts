import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../../platform/actions/route.ts'
import { connect } from '../connect/connect.ts'
import { type Connector, SourceFault } from '../connect/connector.ts'
import { stoppedAfter } from '../rules/is-due.ts'
import { beginRun, endRun, type Run, runningRun } from '../store/run.ts'
import { findSource, moveCursor, type Source } from '../store/source.ts'
import { checkerFor } from './checker-for.ts'
import { takeBatch } from './take-batch.ts'

type ReadScope = Pick<Scope, 'tx' | 'district' | 'now' | 'today' | 'append' | 'touch'>

/** Screens that show the sources listen to this. */
export const sourcesTopic = (district: string) => `sources:${district}`

/**
 * Begins to read a source from where it was left; null when somebody is reading it. A run whose process died is ended
 * first: the cursor was committed with each of its batches.
 */
export async function beginReading(
  scope: ReadScope,
  source: Source,
  startedBy: Run['startedBy'],
): Promise<Run | null> {
  const { tx, district, now } = scope
  const running = await runningRun(tx, district, source.definition.code)
  if (running && now.getTime() - running.batchAt.getTime() >= stoppedAfter)
    await endReading(scope, running, 'failed', 'stopped: its process is gone')
  const run = await beginRun(tx, district, {
    id: uuidv7(),
    source: source.definition.code,
    startedBy,
    startedAt: now,
  })
  if (run === null) return null
  scope.append({
    subject: { type: 'run', id: run.id },
    type: 'registry.run-begun',
    data: { source: run.source, startedBy },
  })
  scope.touch(sourcesTopic(district))
  return run
}

/** Ends a run and tells so. */
export async function endReading(
  scope: ReadScope,
  run: Pick<Run, 'id' | 'source'>,
  state: 'done' | 'failed' | 'refused',
  failure: string | null,
): Promise<Run> {
  const ended = await endRun(scope.tx, scope.district, run.id, state, failure, scope.now)
  const { read, stored, quarantined } = ended
  scope.append({
    subject: { type: 'run', id: run.id },
    type: 'registry.run-ended',
    data: { source: run.source, state, read, stored, quarantined },
  })
  scope.touch(sourcesTopic(scope.district))
  return ended
}

/**
 * Reads one batch behind the cursor and takes it in. When the source fails, the run ends and says how; what was
 * taken in before stays, and the next run goes on from there. Answers the run as it then is, null when none was running.
 */
export async function readBatch(scope: ReadScope, code: string, opened?: Connector): Promise<Run | null> {
  const { tx, district, now } = scope
  const source = await findSource(tx, district, code, 'hold')
  const run = source && (await runningRun(tx, district, code))
  if (!run) return null
  const { definition } = source
  const check = await checkerFor(tx, district, definition)
  let batch: Awaited<ReturnType<Connector['read']>>
  const connector = opened ?? connect(definition)
  try {
    batch = await connector.read(source.cursor, definition.batch)
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    return endReading(scope, run, 'failed', `${error.fault}: ${error.message}`)
  } finally {
    if (!opened) await connector.close()
  }
  await takeBatch(scope, source, run.id, batch, check)
  if (!batch.ended) {
    scope.append({
      subject: { type: 'run', id: run.id },
      type: 'registry.batch-due',
      data: { source: code, startedBy: run.startedBy },
    })
    return run
  }
  await moveCursor(tx, district, code, batch.cursor, now)
  return endReading(scope, run, 'done', null)
}
