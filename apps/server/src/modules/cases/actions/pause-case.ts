import { pauseCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { holdCase, settleCase } from '../act-on-case.ts'
import { drawUp } from '../draw-up.ts'
import { refuse } from '../problems.ts'
import type { PauseRecord } from '../store/tables.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Begins a special procedure of the item: outside the clock, its length told in writing (行政许可法 art. 45). */
export const pauseCaseRoute = route(pauseCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'pause', (row) => viewForDesk(scope, row))
  const { row, applicable } = held
  const { procedure: code, reason, expectedOn } = scope.body
  const procedure = applicable.item.content.specialProcedures.find((one) => one.code === code)
  if (!procedure) throw refuse('cases.unknown-procedure')
  if (expectedOn < scope.today) {
    const message = { zh: '预计结束的日子已经过了', en: 'The expected end lies in the past' }
    throw refuseGenerally('platform.invalid-request', {
      fields: [{ path: 'body.expectedOn', code: 'input.too_small', message }],
    })
  }
  const pause: PauseRecord = {
    procedure: code,
    name: procedure.name,
    reason,
    from: scope.today,
    to: null,
    expectedOn,
    finding: null,
  }
  const documentId = await drawUp(scope, row, {
    kind: 'pause-notice',
    content: {
      addressee: row.applicant_name,
      paragraphs: [
        `关于“${row.item_name}”，办件号 ${row.number ?? ''}：从 ${scope.today} 起进行${procedure.name.zh}，预计 ${expectedOn} 结束。依照行政许可法第四十五条，所需时间不计入办理期限。`,
        reason,
      ],
      table: [],
    },
  })
  const paused = await settleCase(scope, held, {
    type: 'cases.case-paused',
    data: { documentId, nameZh: procedure.name.zh, nameEn: procedure.name.en, expectedOn },
    change: { paused: true, pauses: JSON.stringify([...row.pauses, pause]) },
  })
  return viewForDesk(scope, paused)
})
