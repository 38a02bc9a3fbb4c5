import { resumeCase } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { addDays } from '../../../platform/calendar/index.ts'
import { calendar, holdCase, settleCase } from '../act-on-case.ts'
import { dueOf } from '../rules/case-clock.ts'
import { viewForDesk } from '../views/view-for-desk.ts'

/** Ends a special procedure: the day on which the matter goes on counts again, and the due day moves. */
export const resumeCaseRoute = route(resumeCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'resume', (row) => viewForDesk(scope, row))
  const { row, applicable } = held
  const to = addDays(scope.today, -1)
  const pauses = row.pauses.map((pause) =>
    pause.to === null ? { ...pause, to, finding: scope.body.finding } : pause,
  )
  const due = dueOf(applicable.item.content, { ...row, pauses }, calendar(), scope.today)
  const resumed = await settleCase(scope, held, {
    type: 'cases.case-resumed',
    data: { dueOn: due?.due ?? null },
    change: {
      paused: false,
      pauses: JSON.stringify(pauses),
      due_on: due?.due ?? null,
      provisional: due?.provisional ?? false,
    },
  })
  return viewForDesk(scope, resumed)
})
