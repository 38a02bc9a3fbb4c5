import { refuseCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { holdCase, settleCase } from '../act-on-case.ts'
import { drawUp } from '../draw-up.ts'
import { refuse } from '../problems.ts'
import { remediesSentence } from '../rules/remedies-sentence.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/**
 * Refuses (不予受理), or says that no application is needed, in a sealed, dated document with reason, basis and
 * remedies. What is not ours names the organ that it belongs to (行政许可法 art. 32).
 */
export const refuseCaseRoute = route(refuseCase, async (scope) => {
  const { ground, reason, legalBasis, competentOrgan } = scope.body
  const notNeeded = ground === 'not-needed'
  const action = notNeeded ? 'declare-not-needed' : 'refuse'
  const held = await holdCase(scope, scope.params.caseId, action, (row) => viewForDesk(scope, row))
  if (ground === 'not-ours' && !competentOrgan) throw refuse('cases.competent-organ-missing')
  const { row, applicable } = held
  const { remedies } = applicable.item.content
  const documentId = await drawUp(scope, row, {
    kind: notNeeded ? 'not-needed-notice' : 'refusal',
    content: {
      addressee: row.applicant_name,
      paragraphs: [
        `关于“${row.item_name}”，办件号 ${row.number ?? ''}：${reason}`,
        `依据：${legalBasis}。`,
        ...(competentOrgan ? [`请向${competentOrgan}申请。`] : []),
        ...(remedies && !notNeeded ? [remediesSentence(remedies)] : []),
      ],
      table: [],
    },
  })
  const refused = await settleCase(scope, held, {
    type: notNeeded ? 'cases.case-not-needed' : 'cases.case-refused',
    data: { documentId, ground, reason, ...(competentOrgan ? { competentOrgan } : {}) },
    change: { status: notNeeded ? 'not-needed' : 'refused', reason, legal_basis: legalBasis },
  })
  return viewForDesk(scope, refused)
})
