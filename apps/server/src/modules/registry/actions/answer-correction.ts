import { answerCorrection, type FieldValue } from '@yimen/contract'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { tell } from '../../notify/index.ts'
import { correctionEvent, holdCorrection, touchCorrection } from '../hold-correction.ts'
import { answerWords } from '../rules/answer-words.ts'
import { saveValues } from '../save-values.ts'
import { acceptStated, definedElement } from '../stated-value.ts'
import { type CorrectionRow, changeCorrection } from '../store/correction-store.ts'
import { valuesOf } from '../values-of.ts'
import { viewCorrection } from '../views/view-correction.ts'

/** Element of a person's mobile number. */
const mobile = 'P12'

/**
 * Answers a ticket. Corrected: the source's value is replaced with the same provenance and today's time, what stood
 * before goes to the history. Kept: the reason is told. Either way the person is told.
 */
export const answerCorrectionRoute = route(answerCorrection, async (scope) => {
  const { body, now, today } = scope
  const row = await holdCorrection(scope, scope.params.correctionId, 'answer')
  const defined = await definedElement(scope, row.element)
  const corrected = body.outcome === 'corrected'
  const day = { today, path: 'body.value' }
  const value = corrected ? acceptStated(defined, body.value ?? row.stated, row.shown.value, day) : null
  if (value !== null) await correctAtSource(scope, row, value)
  const changed = await changeCorrection(scope.tx, row, {
    state: 'answered',
    outcome: body.outcome,
    reason: body.reason,
    ...(value === null ? {} : { answer: JSON.stringify(value) }),
    closed_at: now,
  })
  scope.append(correctionEvent(changed, 'answered', { outcome: body.outcome }))
  // staff have no messages: who raised it for another organ's source asks there
  if (!row.by_staff) await tellReporter(scope, changed)
  touchCorrection(scope, changed)
  return viewCorrection(scope, changed)
})

/** What the source says from now on; the log names the element, never its value. */
async function correctAtSource(
  scope: Scope,
  row: CorrectionRow,
  value: NonNullable<CorrectionRow['answer']>,
): Promise<void> {
  const { tx, district, now } = scope
  const { source, trust, duty } = row.shown
  const fact: FieldValue = {
    value,
    source: { ...source, kind: 'stored' },
    fetchedAt: now.toISOString(),
    trust,
    ...(duty === undefined ? {} : { duty }),
  }
  await saveValues(tx, district, row.subject_id, { [row.element]: fact }, now)
  scope.append({
    subject: { type: 'subject', id: row.subject_id },
    type: 'registry.values-recorded',
    data: { elements: [row.element], organ: row.organ, store: row.store, correction: row.id },
  })
}

async function tellReporter(scope: Scope, row: CorrectionRow): Promise<void> {
  const { [mobile]: phone } = await valuesOf(scope.tx, scope.district, row.reporter_id, [mobile])
  await tell(scope, {
    subjectId: row.reporter_id,
    kind: 'correction-answered',
    key: `correction-answered/${row.id}`,
    ...answerWords(row),
    link: '/corrections',
    phone: typeof phone?.value === 'string' ? phone.value : null,
  })
}
