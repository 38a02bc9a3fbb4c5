import type { Scope } from '../../../platform/actions/route.ts'
import type { GoodRow, RowCheck, SourceRow } from '../rules/check-row.ts'
import { storeRows } from '../store/bulk.ts'
import { type BadRow, setAside } from '../store/quarantine.ts'
import { type BatchCount, countBatch } from '../store/run.ts'
import { moveCursor, type Source } from '../store/source.ts'

/** Rows as they came, and how far the source has been read with them. */
export type Batch = {
  readonly rows: readonly SourceRow[]
  readonly cursor: string | null
  /** Nothing is behind it now. */
  readonly ended: boolean
}

/**
 * Takes in one batch in the transaction of the scope: good rows become statements, bad ones wait in quarantine with
 * the reason, and the cursor moves on; all of it or nothing.
 */
export async function takeBatch(
  scope: Pick<Scope, 'tx' | 'district' | 'now' | 'today' | 'append'>,
  source: Source,
  runId: string,
  batch: Batch,
  check: RowCheck,
): Promise<BatchCount> {
  const { tx, district, now, today } = scope
  const { definition, organName } = source
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  const byCode = new Map<string, SourceRow>()
  for (const row of batch.rows) {
    const checked = check(row, today)
    if (checked.ok) {
      good.push(checked.row)
      byCode.set(checked.row.code, row)
    } else bad.push({ ...checked.fault, ...row })
  }
  const stored = await storeRows(tx, district, { ...definition, organName }, good, now)
  for (const code of stored.unknown) {
    const row = byCode.get(code)
    if (row) bad.push({ ...unknownSubject(definition.key), ...row })
  }
  await setAside(tx, district, { source: definition.code, runId, now }, bad)
  await moveCursor(tx, district, definition.code, batch.cursor, null)
  const count = { read: batch.rows.length, stored: stored.stored, new: stored.new, quarantined: bad.length }
  await countBatch(tx, district, runId, count, now)
  scope.append({
    subject: { type: 'run', id: runId },
    type: 'registry.batch-stored',
    data: { source: definition.code, ...count },
  })
  return count
}

function unknownSubject(column: string) {
  return {
    column,
    reason: 'unknown-subject',
    message: {
      zh: '库里没有这个人（主体），这个来源也不给名称，建不了档',
      en: 'Nobody with this number is known, and this source gives no name to record one by',
    },
  }
}
