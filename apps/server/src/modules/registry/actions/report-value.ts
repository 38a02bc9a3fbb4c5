import { reportValue } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { actorId, ownSubjects } from '../../../platform/auth/who.ts'
import { legalDue, stateCouncilCalendar } from '../../../platform/calendar/index.ts'
import { refuseFile, usableFile } from '../../../platform/files/index.ts'
import { districtNumber } from '../../identity/index.ts'
import { refuse } from '../correction-problems.ts'
import { correctionEvent, touchCorrection } from '../hold-correction.ts'
import { usualCorrectionDays } from '../rules/correction-days.ts'
import { acceptStated, definedElement } from '../stated-value.ts'
import { insertCorrection } from '../store/correction-store.ts'
import { valuesOf } from '../values-of.ts'
import { viewCorrection } from '../views/view-correction.ts'

/**
 * Opens a correction ticket to the organ whose source supplied a value (DOMAIN §10). The value as it stands now is kept
 * with the ticket, so that the answer can be judged by it.
 */
export const reportValueRoute = route(reportValue, async (scope) => {
  const { tx, district, who, body, today, now } = scope
  if (who.kind !== 'resident' || !ownSubjects(who).includes(body.subjectId))
    throw refuse('registry.not-your-subject')
  const { [body.element]: known } = await valuesOf(tx, district, body.subjectId, [body.element])
  if (!known || known.value === null) throw refuse('registry.value-not-known')
  if (known.source.kind === 'own') throw refuse('registry.own-word')
  const defined = await definedElement(scope, body.element)
  const stated = acceptStated(defined, body.stated, known.value, { today, path: 'body.stated' })
  if (body.proofFileId !== undefined) await ownFile(scope, body.proofFileId)
  const days = await districtNumber(tx, district, 'correction.days', usualCorrectionDays)
  const calendar = stateCouncilCalendar()
  const row = await insertCorrection(tx, {
    district,
    id: uuidv7(),
    subject_id: body.subjectId,
    element: body.element,
    element_name: JSON.stringify(defined.element.name),
    organ: known.source.organ.code,
    organ_name: known.source.organ.name,
    store: known.source.store,
    shown: JSON.stringify(known),
    stated: JSON.stringify(stated),
    note: body.note,
    proof_file_id: body.proofFileId ?? null,
    case_id: body.caseId ?? null,
    reporter_id: who.subjectId,
    reporter_name: who.name,
    opened_at: now,
    due_on: legalDue({ start: today, days, unit: 'working-day', calendar }).due,
  })
  if (!row) throw refuse('registry.reported-already')
  scope.append(correctionEvent(row, 'opened', { dueOn: row.due_on, caseId: row.case_id }))
  touchCorrection(scope, row)
  return viewCorrection(scope, row)
})

/** A proof is a file that the person uploaded: nobody takes a file of somebody else by its id. */
async function ownFile({ tx, district, who }: Scope, fileId: string): Promise<void> {
  const file = await usableFile(tx, district, fileId)
  if (file.uploadedBy !== actorId(who)) throw refuseFile('files.not-found')
}
