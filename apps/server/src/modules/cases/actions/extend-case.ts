import { extendCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { calendar, holdCase, settleCase, staffOf } from '../act-on-case.ts'
import { drawUp } from '../draw-up.ts'
import { refuse } from '../problems.ts'
import { dueOf } from '../rules/case-clock.ts'
import { extensionRule } from '../rules/most-extension.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Extends the period once, approved as the law says, the reason told to the applicant (行政许可法 art. 42). */
export const extendCaseRoute = route(extendCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'extend', (row) => viewForDesk(scope, row))
  const { row, applicable } = held
  const { days, reason } = scope.body
  const { most, approver } = extensionRule(applicable.item.content)
  if (days > most) {
    throw refuse('cases.extension-too-long', {
      detail: {
        zh: `最多延长 ${most} 个工作日（行政许可法第四十二条）`,
        en: `At most ${most} working days (Administrative Licensing Law, art. 42)`,
      },
      fields: [
        {
          path: 'body.days',
          code: 'cases.extension-too-long',
          message: { zh: `至多 ${most}`, en: `at most ${most}` },
        },
      ],
    })
  }
  const by = approver === '本机关负责人' ? `${row.organ_name}负责人` : approver
  const extensions = [...row.extensions, { days, reason, on: scope.today, by }]
  const due = dueOf(applicable.item.content, { ...row, extensions }, calendar(), scope.today)
  const documentId = await drawUp(scope, row, {
    kind: 'extension-notice',
    content: {
      addressee: row.applicant_name,
      paragraphs: [
        `关于“${row.item_name}”，办件号 ${row.number ?? ''}：经${approver}批准，办理期限延长 ${days} 个工作日，最晚 ${due?.due ?? ''} 办结。`,
        `理由：${reason}`,
      ],
      table: [],
    },
  })
  scope.log.info({ case: row.number, by: staffOf(scope).staffId, days }, 'extended')
  const extended = await settleCase(scope, held, {
    type: 'cases.case-extended',
    data: { documentId, days, reason, dueOn: due?.due ?? null },
    change: {
      extensions: JSON.stringify(extensions),
      due_on: due?.due ?? null,
      provisional: due?.provisional ?? false,
    },
  })
  return viewForDesk(scope, extended)
})
