import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { touchCase } from '../act-on-case.ts'
import { deleteDraft } from '../store/case-store.ts'
import { listOldDrafts } from '../store/due-store.ts'

/** Drafts go after the day up to which they are kept; the page of the draft says that day from the beginning. */
export const dropOldDrafts: ScheduledJob = {
  name: 'cases.drop-old-drafts',
  cron: '17 3 * * *',
  async run(scope) {
    const rows = await listOldDrafts(scope.tx, scope.district, scope.today, 500)
    for (const row of rows) {
      await deleteDraft(scope.tx, row)
      scope.append({
        subject: { type: 'case', id: row.id },
        type: 'cases.draft-expired',
        data: { item: row.item_code, keptUntil: row.kept_until },
      })
      touchCase(scope, row)
    }
    return rows.length
  },
}
