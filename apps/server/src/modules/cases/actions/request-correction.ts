import { type FieldProblem, requestCorrection } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { legalDue } from '../../../platform/calendar/index.ts'
import { calendar, type HeldCase, holdCase, settleCase } from '../act-on-case.ts'
import { drawUp } from '../draw-up.ts'
import { refuse } from '../problems.ts'
import type { CorrectionRecord } from '../store/tables.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Asks for a correction: once, everything, within five working days (行政许可法 art. 32). */
export const requestCorrectionRoute = route(requestCorrection, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'request-correction', (row) =>
    viewForDesk(scope, row),
  )
  const { row, applicable } = held
  refuseUnknown(held, scope.body.items)
  const { due: dueOn } = legalDue({
    start: scope.today,
    days: applicable.table.correctionDays,
    calendar: calendar(),
  })
  const correction: CorrectionRecord = {
    requestedAt: scope.now.toISOString(),
    dueOn,
    items: scope.body.items,
    correctedAt: null,
  }
  const documentId = await drawUp(scope, row, {
    kind: 'correction-notice',
    content: {
      addressee: row.applicant_name,
      paragraphs: [
        `关于“${row.item_name}”，办件号 ${row.number ?? ''}：请在 ${dueOn} 前一次补齐下面 ${correction.items.length} 项。补齐之前不计办理时限。`,
      ],
      table: correction.items.map((item) => [item.name, item.what]),
    },
  })
  const asked = await settleCase(scope, held, {
    type: 'cases.correction-requested',
    data: { documentId, dueOn, items: correction.items.length },
    change: { status: 'correction-requested', correction: JSON.stringify(correction), sort_day: dueOn },
  })
  return viewForDesk(scope, asked)
})

/** What is asked for must be something that this application has: the page leads the applicant to it. */
function refuseUnknown({ applicable, requirements }: HeldCase, items: CorrectionRecord['items']): void {
  const { fields, groups } = applicable.form
  const knows = ({ kind, code }: (typeof items)[number]) =>
    kind === 'material'
      ? requirements.some((requirement) => requirement.code === code)
      : fields.has(code) || groups.has(code)
  const wrong = items.flatMap((item, index): FieldProblem[] => {
    if (knows(item)) return []
    const message = { zh: `这件申请里没有 ${item.code}`, en: `This application has no ${item.code}` }
    return [{ path: `body.items.${index}.code`, code: 'cases.unknown-element', message }]
  })
  if (wrong.length > 0) throw refuse('cases.unknown-element', { fields: wrong })
}
