import { settleQuarantinedRows } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import type { GoodRow } from '../rules/check-row.ts'
import { storeRows } from '../store/bulk.ts'
import { explainAgain, holdRows, type RowFault, settleRows } from '../store/quarantine.ts'
import { findSource } from '../store/source.ts'
import { checkerFor } from '../sync/checker-for.ts'
import { sourcesTopic } from '../sync/read-batch.ts'

/** Tries rows again by the elements and lists as they are now, or drops them; what they held is then forgotten. */
export const settleQuarantinedRowsRoute = route(settleQuarantinedRows, async (scope) => {
  const { tx, district, now, today, params, body } = scope
  const source = await findSource(tx, district, params.source, 'hold')
  if (!source) throw refuse('registry.source-not-found')
  const rows = await holdRows(tx, district, params.source, body.rows)
  if (rows.length !== new Set(body.rows).size) throw refuse('registry.rows-settled')
  const ids = rows.map(({ id }) => id)
  if (body.do === 'drop') {
    await settleRows(tx, district, ids, 'dropped', now)
    tell(ids.length, 'dropped')
    return { stored: 0, dropped: ids.length, still: 0 }
  }
  const check = await checkerFor(tx, district, source.definition)
  const good: { id: string; row: GoodRow }[] = []
  const still: (RowFault & { id: string })[] = []
  for (const row of rows) {
    const checked = check(row, today)
    if (checked.ok) good.push({ id: row.id, row: checked.row })
    else still.push({ id: row.id, ...checked.fault })
  }
  const writer = { ...source.definition, organName: source.organName }
  const { unknown } = await storeRows(
    tx,
    district,
    writer,
    good.map(({ row }) => row),
    now,
  )
  const stored = good.filter(({ row }) => !unknown.includes(row.code)).map(({ id }) => id)
  await settleRows(tx, district, stored, 'stored', now)
  await explainAgain(tx, district, still)
  tell(stored.length, 'stored')
  return { stored: stored.length, dropped: 0, still: ids.length - stored.length }

  function tell(count: number, as: 'stored' | 'dropped') {
    const [first] = rows
    if (!first) return
    scope.append({
      subject: { type: 'run', id: first.runId },
      type: 'registry.rows-settled',
      data: { source: params.source, as, count },
    })
    scope.touch(sourcesTopic(district))
  }
})
