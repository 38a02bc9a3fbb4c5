import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { calendar, settleCase } from '../act-on-case.ts'
import { itemOfCase } from '../item-of-case.ts'
import { dueOf } from '../rules/case-clock.ts'
import { listProvisional } from '../store/due-store.ts'

/**
 * Reckons provisional due days again: once the calendar of the year is published, the day is certain, and may be
 * another one than was told at first.
 */
export const reckonAgain: ScheduledJob = {
  name: 'cases.reckon-again',
  cron: '41 3 * * *',
  async run(scope) {
    let certain = 0
    for (const row of await listProvisional(scope.tx, scope.district)) {
      const applicable = await itemOfCase(scope.tx, scope.district, row)
      const due = dueOf(applicable.item.content, row, calendar(), scope.today)
      if (!due || due.provisional) continue
      await settleCase(
        scope,
        { row, applicable, post: undefined },
        {
          type: 'cases.due-reckoned-again',
          data: { dueOn: due.due, before: row.due_on },
          change: { due_on: due.due, provisional: false },
        },
      )
      certain += 1
    }
    return certain
  },
}
