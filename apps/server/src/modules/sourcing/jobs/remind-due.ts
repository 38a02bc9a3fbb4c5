import { addDays, stateCouncilCalendar } from '../../../platform/calendar/index.ts'
import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { tell } from '../act-on-demand.ts'
import { changeDemand, dueForReminder } from '../store/demand-store.ts'
import { termsOf } from '../terms-of.ts'

/** Reminds whoever has to answer once, some days before the last day, on working days. */
export const remindDue: ScheduledJob = {
  name: 'sourcing.remind-due',
  cron: '30 8 * * *',
  async run(scope) {
    const { tx, district, today } = scope
    if (!stateCouncilCalendar().isWorkingDay(today)) return 0
    const { remindBefore } = await termsOf(scope)
    const rows = await dueForReminder(tx, district, addDays(today, remindBefore), today)
    for (const row of rows) {
      const reminded = await changeDemand(tx, row, {
        reminders: row.reminders + 1,
        reminded_on: today,
        updated_at: scope.now,
      })
      tell(scope, reminded, 'demand-reminded', { dueOn: row.due_on })
    }
    return rows.length
  },
}
