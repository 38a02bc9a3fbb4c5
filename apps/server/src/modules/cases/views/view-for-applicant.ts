import type { CaseForApplicant, MyCaseRow, RatingView } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import {
  explainInOneSentence,
  legalDue,
  licenceWords,
  type OfficialCalendar,
  stateCouncilCalendar,
} from '../../../platform/calendar/index.ts'
import { readEvents } from '../../../platform/events/log.ts'
import { type LoadedCase, loadCase } from '../loaded-case.ts'
import { sealPrefilled } from '../prefilled.ts'
import { allowedActions } from '../rules/allowed-actions.ts'
import { bindingPeriod, clockOf } from '../rules/case-clock.ts'
import { caseRoles } from '../rules/case-roles.ts'
import { headline, waitsFor } from '../rules/headline.ts'
import { stateWord } from '../rules/state-word.ts'
import { timelineOf } from '../rules/timeline.ts'
import { documentsOf } from '../store/paper-store.ts'
import type { CaseRow } from '../store/tables.ts'
import { organText } from './organ-text.ts'
import { viewDocument } from './view-document.ts'

/** A case in the applicant's list. */
export function rowForApplicant(
  scope: Scope,
  { row, applicable, missing }: Pick<LoadedCase, 'row' | 'applicable' | 'missing'>,
): z.input<typeof MyCaseRow> {
  return {
    caseId: row.id,
    number: row.number,
    version: row.version,
    item: { code: row.item_code, name: row.item_name, nameEnglish: row.item_name_english },
    applicant: { subjectId: row.applicant_id, name: row.applicant_name, kind: row.applicant_kind },
    status: row.status,
    outcome: row.outcome,
    flags: flagsOf(row, scope.today),
    state: stateWord(row),
    waitsFor: waitsFor(row),
    headline: headline(row, missing.length),
    dueOn: row.due_on,
    updatedAt: row.updated_at.toISOString(),
    allowed: allowedActions(applicable.table, row, caseRoles(scope.who, row), scope.today, missing.length),
  }
}

type Flagged = Pick<CaseRow, 'paused' | 'extensions' | 'deemed' | 'correction' | 'work_role' | 'sort_day'>

/** What is special about a case besides its status. */
export function flagsOf(row: Flagged, today: string) {
  return {
    paused: row.paused,
    extended: row.extensions.length > 0,
    deemedAccepted: row.deemed,
    corrected: row.correction?.correctedAt != null,
    overdue: row.work_role !== null && !row.paused && row.sort_day < today,
  }
}

/** The case in full for its applicant. `rating` is asked of the module that keeps ratings. */
export async function viewForApplicant(
  scope: Scope,
  row: CaseRow,
  rating: z.infer<typeof RatingView> | null,
): Promise<z.input<typeof CaseForApplicant>> {
  const loaded = await loadCase(scope, row)
  const { applicable, examined, requirements, missing } = loaded
  const { content } = applicable.item
  const editable = row.status === 'draft' || row.status === 'correction-requested'
  const calendar = stateCouncilCalendar()
  const [events, documents] = [
    await readEvents(scope.tx, scope.district, row.id),
    await documentsOf(scope.tx, row),
  ]
  return {
    ...rowForApplicant(scope, loaded),
    itemVersion: row.item_version,
    organ: { code: row.organ, name: row.organ_name, phone: content.consultPhone ?? null },
    promised: content.promised ? { days: content.promised.days, unit: content.promised.unit } : null,
    representative: {
      subjectId: row.representative_id,
      name: row.representative_name,
      capacity: row.capacity,
    },
    answers: row.answers,
    values: editable ? sealPrefilled(loaded) : examined.merged.provenance,
    refused: row.refused,
    requirements: [...requirements],
    missing: editable ? [...missing] : [],
    submittedAt: row.submitted_at?.toISOString() ?? null,
    acceptedAt: row.accepted_on === null ? null : `${row.accepted_on}T00:00:00+08:00`,
    decidedAt: row.decided_at?.toISOString() ?? null,
    deemedOn: row.status === 'submitted' ? row.tell_by : null,
    expectedDue: row.status === 'draft' ? expectedDue(content, scope.today, calendar) : null,
    clock: clockOf(content, row, calendar, scope.today),
    correction: row.correction ? { ...row.correction, items: [...row.correction.items] } : null,
    reason: row.reason,
    documents: documents.map(viewDocument),
    timeline: timelineOf(events, await organText(scope, row)),
    remedies:
      content.remedies && (row.status === 'refused' || row.outcome === 'denied')
        ? {
            review: { organ: content.remedies.review.organ, limit: content.remedies.review.limit },
            litigation: {
              court: content.remedies.litigation.court,
              limit: content.remedies.litigation.limit,
            },
          }
        : null,
    rating,
    keptUntil: row.kept_until,
  }
}

/** When a draft would be decided if it were submitted and accepted today. */
function expectedDue(
  content: LoadedCase['applicable']['item']['content'],
  today: string,
  calendar: OfficialCalendar,
) {
  const period = bindingPeriod(content)
  if (!period) return null
  const due = legalDue({ start: today, ...period, calendar })
  const { started, done } = licenceWords
  return {
    dueOn: due.due,
    provisional: due.provisional,
    explanation: explainInOneSentence({ start: today, ...period, calendar }, due, { started, done }),
  }
}
