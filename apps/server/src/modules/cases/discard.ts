import type { Scope } from '../../platform/actions/route.ts'
import { touchCase } from './act-on-case.ts'
import { deleteDraft } from './store/case-store.ts'
import type { CaseRow } from './store/tables.ts'

/** Deletes a draft and says so in the log; what it held is gone. */
export async function discard(scope: Scope, row: CaseRow): Promise<void> {
  await deleteDraft(scope.tx, row)
  scope.append({
    subject: { type: 'case', id: row.id },
    type: 'cases.draft-discarded',
    data: { item: row.item_code },
  })
  touchCase(scope, row)
}
