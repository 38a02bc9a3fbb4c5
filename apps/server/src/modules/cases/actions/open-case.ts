import { openCase } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { addDays } from '../../../platform/calendar/index.ts'
import { districtNumber } from '../../identity/index.ts'
import { touchCase } from '../act-on-case.ts'
import { applicantOf, findApplicable, refuseTwice } from '../apply-for.ts'
import { discard } from '../discard.ts'
import { freshKnownValues } from '../known-values.ts'
import { refuse } from '../problems.ts'
import { newCase } from '../rules/new-case.ts'
import { findDraft, insertDraft } from '../store/case-store.ts'
import type { CaseRow } from '../store/tables.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Days that a draft is kept where the district has set none (`draft.keep-days`). */
const usualDraftDays = 30

/** Begins an application with everything filled in that the sources know, or answers the draft already begun. */
export const openCaseRoute = route(openCase, async (scope) => {
  const { tx, district, who, body } = scope
  if (who.kind !== 'resident') throw refuse('cases.not-your-subject')
  const applicant = applicantOf(who, body.onBehalfOf, body.itemCode)
  const ready = await findApplicable(scope, body.itemCode, applicant.kind)

  const place = { applicantId: applicant.id, itemCode: body.itemCode, representativeId: who.subjectId }
  const draft = await findDraft(tx, district, place)
  if (draft && !body.anew) return { resumed: true, case: await viewForApplicant(scope, draft, null) }
  if (draft) await discard(scope, draft)
  await refuseTwice(scope, ready, applicant.id)

  const known = await freshKnownValues(scope, ready, {
    applicant_id: applicant.id,
    representative_id: who.subjectId,
    capacity: applicant.capacity,
  })
  const row = await insertDraft(tx, {
    ...newCase({
      district,
      id: uuidv7(),
      item: ready.item,
      applicant,
      representative: who,
      known,
      now: scope.now,
    }),
    status: 'draft',
    answers: JSON.stringify(body.answers),
    own: '{}',
    refused: body.refused,
    kept_until: addDays(scope.today, await districtNumber(tx, district, 'draft.keep-days', usualDraftDays)),
  })
  if (!row) {
    // A second click came first: its draft is the draft.
    const first = await findDraft(tx, district, place)
    if (!first) throw new Error('the draft that stood in the way is gone')
    return { resumed: true, case: await viewForApplicant(scope, first, null) }
  }
  opened(scope, row)
  return { resumed: false, case: await viewForApplicant(scope, row, null) }
})

function opened(scope: Scope, row: CaseRow): void {
  scope.append({
    subject: { type: 'case', id: row.id },
    type: 'cases.case-opened',
    data: { item: row.item_code, itemVersion: row.item_version, channel: row.channel },
  })
  touchCase(scope, row)
}
