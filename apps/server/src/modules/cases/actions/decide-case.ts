import { decideCase, type FormValues } from '@yimen/contract'
import { asValue, evaluate, validate } from '@yimen/form'
import { v7 as uuidv7 } from 'uuid'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { type HeldCase, holdCase, settleCase, staffOf } from '../act-on-case.ts'
import { drawUp } from '../draw-up.ts'
import { refuse } from '../problems.ts'
import { currentStep } from '../rules/allowed-actions.ts'
import { remediesSentence } from '../rules/remedies-sentence.ts'
import { insertOpinion } from '../store/paper-store.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/**
 * Decides. A denial names reason, legal basis and remedies (行政许可法 art. 38). The document, the result and the
 * delivery follow by themselves.
 */
export const decideCaseRoute = route(decideCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'decide', (row) => viewForDesk(scope, row))
  const { row, applicable } = held
  const { outcome, opinion, reason, legalBasis } = scope.body
  const denied = outcome === 'denied'
  if (denied && (!reason || !legalBasis)) throw refuse('cases.reason-missing')
  const internal = denied ? row.internal : readInternal(scope, held)
  const me = staffOf(scope)
  await insertOpinion(scope.tx, {
    district: scope.district,
    id: uuidv7(),
    case_id: row.id,
    step: row.step ?? 0,
    step_name: JSON.stringify(currentStep(applicable.table, row)?.name ?? { zh: '决定', en: 'Decision' }),
    staff_id: me.staffId,
    staff_name: me.name,
    at: scope.now,
    outcome,
    opinion,
  })
  const documentId = await drawUp(scope, row, { kind: 'decision', content: decisionText(held, scope) })
  const decided = await settleCase(scope, held, {
    type: 'cases.case-decided',
    data: { documentId, outcome, reason: denied ? (reason ?? '') : '' },
    change: {
      status: 'decided',
      outcome,
      decided_at: scope.now,
      internal: JSON.stringify(internal),
      ...(denied ? { reason: reason ?? '', legal_basis: legalBasis ?? '' } : {}),
    },
  })
  return viewForDesk(scope, decided)
})

type DecideBody = {
  outcome: string
  reason?: string | undefined
  legalBasis?: string | undefined
  internal: FormValues
}
type DecideScope = Scope & { readonly body: DecideBody }

/** The fields that staff fill, checked like all others; a wrong one names itself. */
function readInternal(scope: DecideScope, { applicable, examined, row }: HeldCase): FormValues {
  const internal: FormValues = { ...row.internal }
  for (const [code, value] of Object.entries(scope.body.internal)) {
    if (applicable.form.fields.get(code)?.reference.filledBy !== 'staff') {
      const message = { zh: `${code} 不由工作人员填写`, en: `${code} is not filled in by staff` }
      throw refuse('cases.unknown-element', {
        fields: [{ path: `body.internal.${code}`, code: 'cases.unknown-element', message }],
      })
    }
    const filled = asValue(value)
    if (filled !== undefined) internal[code] = filled
  }
  const evaluation = evaluate(applicable.form, {
    answers: row.answers,
    values: { ...examined.merged.values, ...internal },
    today: scope.today,
  })
  const fields = validate(evaluation, 'staff').map((problem) => ({
    ...problem,
    path: `body.internal.${problem.path}`,
  }))
  if (fields.length > 0) throw refuse('cases.incomplete', { fields })
  return internal
}

function decisionText({ row, applicable }: HeldCase, scope: DecideScope) {
  const { remedies } = applicable.item.content
  const { outcome, reason, legalBasis } = scope.body
  const head = `关于“${row.item_name}”，办件号 ${row.number ?? ''}：`
  if (outcome === 'granted') {
    return { addressee: row.applicant_name, paragraphs: [`${head}经审查，符合条件，准予办理。`], table: [] }
  }
  return {
    addressee: row.applicant_name,
    paragraphs: [
      `${head}经审查，不予批准。`,
      `理由：${reason ?? ''}。`,
      `依据：${legalBasis ?? ''}。`,
      ...(remedies ? [remediesSentence(remedies)] : []),
    ],
    table: [],
  }
}
