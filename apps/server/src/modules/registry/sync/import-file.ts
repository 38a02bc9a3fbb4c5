import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Scope } from '../../../platform/actions/route.ts'
import { SourceFault } from '../connect/connector.ts'
import { csvRows } from '../connect/csv.ts'
import { refuse } from '../problems.ts'
import type { RowCheck, SourceRow } from '../rules/check-row.ts'
import type { RowFault } from '../store/quarantine.ts'
import type { Run } from '../store/run.ts'
import { findSource, moveCursor, type Source } from '../store/source.ts'
import { checkerFor } from './checker-for.ts'
import { beginReading, endReading } from './read-batch.ts'
import { takeBatch } from './take-batch.ts'

/** Does work that has a result in a transaction of its own. */
export type Performer = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>

/** What became of a file. `faults` names the first hundred bad rows. */
export type FileReport = {
  readonly source: string
  readonly state: Run['state']
  readonly read: number
  readonly stored: number
  readonly new: number
  readonly bad: number
  /** The line that an earlier, broken-off import of the same file had come to. */
  readonly resumedAfter: number
  readonly faults: readonly (RowFault & { readonly place: string })[]
}

const shownFaults = 100

/**
 * Takes in a CSV file. Unless the good rows of a file with bad ones are asked for, every row is checked first and a
 * single bad one keeps all of it out. Then batch by batch, each in a transaction with how far it came: the same file
 * brought again after a break goes on there.
 */
export async function importFile(
  perform: Performer,
  request: { readonly source: string; readonly file: string; readonly keepGood: boolean },
): Promise<FileReport> {
  const { code, delimiter, check, today } = await perform(async ({ tx, district, today }) => {
    const source = await fileSource(tx, district, request.source)
    const { definition } = source
    if (definition.access.kind !== 'csv') throw refuse('registry.no-file-source')
    return {
      code: definition.code,
      delimiter: definition.access.delimiter,
      check: await checkerFor(tx, district, definition),
      today,
    }
  })
  const rows = () => csvRows(request.file, delimiter)
  const hash = await hashOf(request.file)
  const found = request.keepGood ? null : await lookThrough(rows(), check, today)
  const { run, skip } = await perform(async (scope) => {
    const source = await fileSource(scope.tx, scope.district, code)
    const begun = await beginReading(scope, source, 'command')
    if (begun === null) throw refuse('registry.already-reading')
    return { run: begun, skip: linesDone(source.cursor, hash) }
  })
  if (found && found.bad > 0) {
    const reason = `${found.bad} of ${found.read} rows are bad; nothing was taken in`
    await perform((scope) => endReading(scope, run, 'refused', reason))
    const { read, bad, faults } = found
    return { source: code, state: 'refused', read, stored: 0, new: 0, bad, resumedAfter: 0, faults }
  }
  const faults: FileReport['faults'][number][] = []
  const noted: RowCheck = (row, day) => {
    const checked = check(row, day)
    if (!checked.ok && faults.length < shownFaults) faults.push({ ...checked.fault, place: row.place })
    return checked
  }
  try {
    const size = await batchSize(perform, code)
    // While the database takes one batch, the next is read.
    let storing: Promise<unknown> = Promise.resolve()
    for await (const { batch, line } of batchesOf(rows(), size, skip)) {
      await storing
      storing = perform(async (scope) => {
        const source = await fileSource(scope.tx, scope.district, code)
        const cursor = `${hash}:${line}`
        return takeBatch(scope, source, run.id, { rows: batch, cursor, ended: false }, noted)
      })
      // It is waited for at the next batch; until then nobody else may hear of its failure.
      storing.catch(() => undefined)
    }
    await storing
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await perform((scope) => endReading(scope, run, 'failed', reason))
    throw error
  }
  const done = await perform(async (scope) => {
    await moveCursor(scope.tx, scope.district, code, null, scope.now)
    return endReading(scope, run, 'done', null)
  })
  const { read, stored, quarantined } = done
  return {
    source: code,
    state: 'done',
    read,
    stored,
    new: done.new,
    bad: quarantined,
    resumedAfter: skip,
    faults,
  }
}

async function fileSource(tx: Scope['tx'], district: string, code: string): Promise<Source> {
  const source = await findSource(tx, district, code)
  if (!source) throw refuse('registry.source-not-found')
  return source
}

async function batchSize(perform: Performer, code: string): Promise<number> {
  return perform(async ({ tx, district }) => (await fileSource(tx, district, code)).definition.batch)
}

async function lookThrough(rows: AsyncIterable<readonly SourceRow[]>, check: RowCheck, today: string) {
  const faults: FileReport['faults'][number][] = []
  let read = 0
  let bad = 0
  for await (const some of rows) {
    read += some.length
    for (const row of some) {
      const checked = check(row, today)
      if (checked.ok) continue
      bad += 1
      if (faults.length < shownFaults) faults.push({ ...checked.fault, place: row.place })
    }
  }
  if (read === 0) throw new SourceFault('wrong', 'the file holds no row under its head line')
  return { read, bad, faults }
}

async function* batchesOf(rows: AsyncIterable<readonly SourceRow[]>, size: number, skip: number) {
  let line = 0
  let batch: SourceRow[] = []
  for await (const some of rows) {
    for (const row of some) {
      line += 1
      if (line <= skip) continue
      batch.push(row)
      if (batch.length < size) continue
      yield { batch, line }
      batch = []
    }
  }
  if (batch.length > 0) yield { batch, line }
}

/** How many rows of this very file were taken in before. */
function linesDone(cursor: string | null, hash: string): number {
  const [known, line] = cursor?.split(':') ?? []
  return known === hash ? Number(line) : 0
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new SourceFault('down', `${file} cannot be read: ${message}`, { cause: error })
  }
  return hash.digest('hex')
}
