import { openCase } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route, type Scope } from '../../../platform/actions/route.ts'
import type { Resident } from '../../../platform/auth/who.ts'
import { addDays } from '../../../platform/calendar/index.ts'
import { publishedItem, refuseCatalog } from '../../catalog/index.ts'
import { touchCase } from '../act-on-case.ts'
import { discard } from '../discard.ts'
import { knownValues } from '../known-values.ts'
import { refuse } from '../problems.ts'
import { applicable } from '../rules/item-version.ts'
import { servesKind } from '../rules/serves-kind.ts'
import { findDraft, hasLiveCase, insertDraft } from '../store/case-store.ts'
import type { CaseRow } from '../store/tables.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Days that a draft is kept; a parameter of the district later on. */
export const draftDays = 30

/** Begins an application with everything filled in that the sources know, or answers the draft already begun. */
export const openCaseRoute = route(openCase, async (scope) => {
  const { tx, district, who, body } = scope
  if (who.kind !== 'resident') throw refuse('cases.not-your-subject')
  const applicant = applicantOf(who, body.onBehalfOf)
  const published = await publishedItem(tx, district, body.itemCode)
  if (published === 'unknown') throw refuseCatalog('catalog.item-not-found')
  if (published === 'withdrawn') throw refuseCatalog('catalog.item-withdrawn')
  const ready = applicable(published)
  if (!ready) throw refuseCatalog('catalog.item-not-found')
  if (!servesKind(ready.item.content.served, applicant.kind)) throw refuse('cases.not-served')

  const place = { applicantId: applicant.id, itemCode: body.itemCode, representativeId: who.subjectId }
  const draft = await findDraft(tx, district, place)
  if (draft && !body.anew) return { resumed: true, case: await viewForApplicant(scope, draft, null) }
  if (draft) await discard(scope, draft)
  if (ready.item.content.oncePerSubject) {
    const earlier = await hasLiveCase(tx, district, applicant.id, body.itemCode)
    if (earlier) {
      throw refuse('cases.once-only', {
        detail: {
          zh: `已经办过：办件 ${earlier.number ?? ''}`,
          en: `It was applied for already: case ${earlier.number ?? ''}`,
        },
      })
    }
  }

  const known = await knownValues(scope, ready, {
    applicantId: applicant.id,
    applicantKind: applicant.kind,
    representativeId: who.subjectId,
  })
  const { content, code, version } = ready.item
  const row = await insertDraft(tx, {
    ...blank,
    district,
    id: uuidv7(),
    item_code: code,
    item_version: version,
    item_name: content.name,
    item_name_english: content.nameEnglish ?? null,
    organ: content.organ.code,
    organ_name: content.organ.name,
    applicant_id: applicant.id,
    applicant_name: applicant.name,
    applicant_kind: applicant.kind,
    representative_id: who.subjectId,
    representative_name: who.name,
    capacity: applicant.capacity,
    once: content.oncePerSubject,
    channel: 'portal',
    answers: JSON.stringify(body.answers),
    own: '{}',
    known: JSON.stringify(known),
    kept_until: addDays(scope.today, draftDays),
    created_at: scope.now,
    updated_at: scope.now,
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

type Applicant = { id: string; name: string; kind: CaseRow['applicant_kind']; capacity: CaseRow['capacity'] }

function applicantOf(who: Resident, onBehalfOf: string | undefined): Applicant {
  if (onBehalfOf === undefined || onBehalfOf === who.subjectId) {
    return { id: who.subjectId, name: who.name, kind: 'person', capacity: 'self' }
  }
  const subject = who.represents.find((one) => one.subjectId === onBehalfOf)
  if (!subject) throw refuse('cases.not-your-subject')
  return { id: subject.subjectId, name: subject.name, kind: subject.kind, capacity: subject.capacity }
}

function opened(scope: Scope, row: CaseRow): void {
  scope.append({
    subject: { type: 'case', id: row.id },
    type: 'cases.case-opened',
    data: { item: row.item_code, itemVersion: row.item_version, channel: row.channel },
  })
  touchCase(scope, row)
}

const blank = {
  number: null,
  version: 1,
  status: 'draft',
  step: null,
  outcome: null,
  submitted_at: null,
  received_on: null,
  tell_by: null,
  accepted_on: null,
  due_on: null,
  decided_at: null,
  delivered_at: null,
  reason: null,
  legal_basis: null,
  claimed_by: null,
  claimed_name: null,
  work_role: null,
} as const
