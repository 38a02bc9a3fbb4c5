import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { settleCase } from '../act-on-case.ts'
import { itemOfCase } from '../item-of-case.ts'
import { listUncorrected } from '../store/due-store.ts'

/** A correction that was not made in time ends the application; one may apply again. */
export const lapseCorrections: ScheduledJob = {
  name: 'cases.lapse-corrections',
  cron: '*/5 * * * *',
  async run(scope) {
    const rows = await listUncorrected(scope.tx, scope.district, scope.today, 200)
    for (const row of rows) {
      const applicable = await itemOfCase(scope.tx, scope.district, row)
      await settleCase(
        scope,
        { row, applicable, post: undefined },
        {
          type: 'cases.case-lapsed',
          data: { dueOn: row.correction?.dueOn ?? null },
          change: { status: 'lapsed' },
        },
      )
    }
    return rows.length
  },
}
