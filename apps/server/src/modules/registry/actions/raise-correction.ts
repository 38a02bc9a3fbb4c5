import { type FieldValue, raiseCorrection } from '@yimen/contract'
import { asValue } from '@yimen/form'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { actorId } from '../../../platform/auth/who.ts'
import { legalDue, stateCouncilCalendar } from '../../../platform/calendar/index.ts'
import { districtNumber } from '../../identity/index.ts'
import { refuse } from '../correction-problems.ts'
import { correctionEvent, touchCorrection } from '../hold-correction.ts'
import { refuse as refuseRecord } from '../problems.ts'
import { usualCorrectionDays } from '../rules/correction-days.ts'
import { stewardedOrgans } from '../rules/correction-states.ts'
import { statementOf } from '../rules/read-statement.ts'
import { acceptStated, definedElement } from '../stated-value.ts'
import { insertCorrection } from '../store/correction-store.ts'
import { groundsOf } from '../store/statement.ts'
import { subjectById } from '../store/subject.ts'
import { viewCorrections } from '../views/view-correction.ts'
import { isSaidBy } from '../views/view-kept-record.ts'

/** Opens a ticket to the source whose word another source contradicts. Stewards may where their own sources say something. */
export const raiseCorrectionRoute = route(raiseCorrection, async (scope) => {
  const { tx, district, who, body, today, now } = scope
  const subject = await subjectById(tx, district, body.subjectId)
  if (!subject || who.kind !== 'staff') throw refuseRecord('registry.subject-not-found')
  const { statements } = await groundsOf(tx, district, [subject.subjectId], [body.element])
  const said = statements.flatMap((row) => statementOf(row, body.element) ?? [])
  if (!isSaidBy(stewardedOrgans(who), said)) throw refuse('registry.not-your-element')
  const wordOf = ({ organ, store }: { organ: string; store: string }) => wordIn(said, organ, store)
  const [wrong, right] = [wordOf(body.wrong), wordOf(body.right)]
  if (wrong.source.kind === 'own') throw refuse('registry.own-word')
  const defined = await definedElement(scope, body.element)
  const rightly = right.value === null ? undefined : asValue(right.value)
  if (rightly === undefined) throw refuse('registry.value-not-known')
  const stated = acceptStated(defined, rightly, wrong.value, { today, path: 'body.right' })
  const days = await districtNumber(tx, district, 'correction.days', usualCorrectionDays)
  const calendar = stateCouncilCalendar()
  const row = await insertCorrection(tx, {
    district,
    id: uuidv7(),
    subject_id: subject.subjectId,
    element: body.element,
    element_name: JSON.stringify(defined.element.name),
    organ: wrong.source.organ.code,
    organ_name: wrong.source.organ.name,
    store: wrong.source.store,
    shown: JSON.stringify(wrong),
    stated: JSON.stringify(stated),
    note: body.note,
    proof_file_id: null,
    case_id: null,
    reporter_id: actorId(who),
    reporter_name: who.name,
    by_staff: true,
    opened_at: now,
    due_on: legalDue({ start: today, days, unit: 'working-day', calendar }).due,
  })
  if (!row) throw refuse('registry.reported-already')
  scope.append(correctionEvent(row, 'opened', { dueOn: row.due_on, caseId: null }))
  touchCorrection(scope, row)
  const [view] = await viewCorrections(scope, [row])
  if (!view) throw new Error('one row makes one view')
  return view
})

function wordIn(said: readonly FieldValue[], organ: string, store: string): FieldValue {
  const found = said.find(({ source }) => source.organ.code === organ && source.store === store)
  if (!found) throw refuse('registry.value-not-known')
  return found
}
