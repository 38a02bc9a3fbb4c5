import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { tell } from '../act-on-demand.ts'
import { changeDemand, overdueUnsupervised } from '../store/demand-store.ts'

/** Puts what nobody answered in time under supervision, once, the day after its last day. */
export const superviseOverdue: ScheduledJob = {
  name: 'sourcing.supervise-overdue',
  cron: '10 0 * * *',
  async run(scope) {
    const { tx, district, today } = scope
    const rows = await overdueUnsupervised(tx, district, today)
    for (const row of rows) {
      const supervised = await changeDemand(tx, row, { supervised_at: scope.now, updated_at: scope.now })
      tell(scope, supervised, 'demand-supervised', { organ: row.asked, dueOn: row.due_on, reason: 'overdue' })
    }
    return rows.length
  },
}
