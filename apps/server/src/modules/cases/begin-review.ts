import type { Scope } from '../../platform/actions/route.ts'
import { sayDateWithWeekday } from '../../platform/calendar/index.ts'
import { calendar, type HeldCase, settleCase } from './act-on-case.ts'
import { drawUp } from './draw-up.ts'
import { dueOf } from './rules/case-clock.ts'
import type { CaseRow } from './store/tables.ts'

/**
 * Accepts as of a day: the promised period runs from the next one, and a sealed notice says by when. By a clerk, or by
 * itself when nothing was said in five working days (行政许可法 art. 32).
 */
export async function beginReview(
  scope: Scope,
  held: Pick<HeldCase, 'row' | 'applicable' | 'post'>,
  acceptance: { on: string; deemed: boolean; note: string },
): Promise<CaseRow> {
  const { row, applicable } = held
  const content = applicable.item.content
  const due = dueOf(content, { ...row, accepted_on: acceptance.on }, calendar(), scope.today)
  const by = due
    ? `，最晚 ${sayDateWithWeekday(due.due).zh}办结${due.provisional ? '（暂定，明年日历公布后重算）' : ''}`
    : ''
  const how = acceptance.deemed
    ? `收到材料后五个工作日内没有告知您补正，依照行政许可法第三十二条，从 ${acceptance.on} 起视为受理${by}。`
    : `您的申请材料齐全，符合法定形式，今天受理${by}。`
  const documentId = await drawUp(scope, row, {
    kind: 'acceptance-notice',
    content: {
      addressee: row.applicant_name,
      paragraphs: [
        `关于“${row.item_name}”，办件号 ${row.number ?? ''}：`,
        how,
        ...(acceptance.note ? [acceptance.note] : []),
      ],
      table: [],
    },
  })
  return settleCase(scope, held, {
    type: acceptance.deemed ? 'cases.case-deemed-accepted' : 'cases.case-accepted',
    data: { documentId, acceptedOn: acceptance.on, dueOn: due?.due ?? null, tellBy: row.tell_by },
    change: {
      status: 'accepted',
      step: 0,
      accepted_on: acceptance.on,
      deemed: acceptance.deemed,
      due_on: due?.due ?? null,
      provisional: due?.provisional ?? false,
    },
  })
}
