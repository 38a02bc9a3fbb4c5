import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { beginReview } from '../begin-review.ts'
import { itemOfCase } from '../item-of-case.ts'
import { listUnanswered } from '../store/due-store.ts'
import type { CaseRow } from '../store/tables.ts'

const page = 100

/**
 * Silence accepts: what nobody answered in five working days counts as accepted from the day the materials came in
 * (行政许可法 art. 32). Items whose state table has no such rule stay where they are; the rest is not kept waiting
 * behind them.
 */
export const deemAccepted: ScheduledJob = {
  name: 'cases.deem-accepted',
  cron: '* * * * *',
  async run(scope) {
    let accepted = 0
    let last: CaseRow | undefined
    do {
      const rows = await listUnanswered(scope.tx, scope.district, {
        today: scope.today,
        after: last,
        limit: page,
      })
      for (const row of rows) {
        const applicable = await itemOfCase(scope.tx, scope.district, row)
        if (!applicable.table.deemed || row.received_on === null) continue
        const held = { row, applicable, post: undefined }
        await beginReview(scope, held, { on: row.received_on, deemed: true, note: '' })
        accepted += 1
      }
      last = rows.length === page ? rows.at(-1) : undefined
    } while (last && accepted < page)
    return accepted
  },
}
