import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { beginReview } from '../begin-review.ts'
import { itemOfCase } from '../item-of-case.ts'
import { dueByItself } from '../store/case-store.ts'

/**
 * Silence accepts: what nobody answered in five working days counts as accepted from the day the materials came in
 * (行政许可法 art. 32). Items whose state table has no such rule stay where they are.
 */
export const deemAccepted: ScheduledJob = {
  name: 'cases.deem-accepted',
  cron: '* * * * *',
  async run(scope) {
    const rows = await dueByItself(scope.tx, scope.district, 'deemed', scope.today, 200)
    let done = 0
    for (const row of rows) {
      const applicable = await itemOfCase(scope.tx, scope.district, row)
      if (!applicable.table.deemed || row.received_on === null) continue
      await beginReview(
        scope,
        { row, applicable, post: undefined },
        { on: row.received_on, deemed: true, note: '' },
      )
      done += 1
    }
    return done
  },
}
