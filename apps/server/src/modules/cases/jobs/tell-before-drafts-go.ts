import { addDays } from '../../../platform/calendar/index.ts'
import type { ScheduledJob } from '../../../platform/modules/module.ts'
import { districtNumber } from '../../identity/index.ts'
import { tell } from '../../notify/index.ts'
import { valuesOfSubjects } from '../../registry/index.ts'
import { touchCase } from '../act-on-case.ts'
import { draftEndingWords, keptAfterTelling } from '../rules/draft-ending.ts'
import { noteTold } from '../store/case-store.ts'
import { listUntoldDrafts } from '../store/due-store.ts'

/** Days of notice where the district has set none (`draft.tell-days`). */
const usualNoticeDays = 5
/** Element of a person's mobile number. */
const mobile = 'P12'

/** Tells whoever began a draft, some days before it goes and once, in the portal and by text message. */
export const tellBeforeDraftsGo: ScheduledJob = {
  name: 'cases.tell-before-drafts-go',
  cron: '7 9 * * *',
  async run(scope) {
    const { tx, district, today } = scope
    const days = await districtNumber(tx, district, 'draft.tell-days', usualNoticeDays)
    const rows = await listUntoldDrafts(tx, district, addDays(today, days), 500)
    const owners = [...new Set(rows.map((row) => row.representative_id))]
    const phones = await valuesOfSubjects(tx, district, owners, [mobile])
    for (const row of rows) {
      const keptUntil = keptAfterTelling(row.kept_until ?? today, today, days)
      const phone = phones.get(row.representative_id)?.[mobile]?.value
      const item = { name: row.item_name, nameEnglish: row.item_name_english }
      await tell(scope, {
        subjectId: row.representative_id,
        kind: 'draft-ending',
        key: `draft-ending/${row.id}`,
        ...draftEndingWords(item, row.applicant_name, keptUntil),
        link: `/matters/${row.id}/apply`,
        phone: typeof phone === 'string' ? phone : null,
      })
      await noteTold(tx, row, { told_on: today, kept_until: keptUntil })
      scope.append({
        subject: { type: 'case', id: row.id },
        type: 'cases.draft-ending-told',
        data: { keptUntil },
      })
      touchCase(scope, row)
    }
    return rows.length
  },
}
