import { listMyCases } from '@yimen/contract'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { ownSubjects } from '../../../platform/auth/who.ts'
import { itemOfCase } from '../item-of-case.ts'
import { loadCase } from '../loaded-case.ts'
import { readCursor, writeCursor } from '../rules/cursor.ts'
import { statusesThatWaitFor } from '../rules/headline.ts'
import { listCasesOf } from '../store/case-store.ts'
import type { CaseRow } from '../store/tables.ts'
import { rowForApplicant } from '../views/view-for-applicant.ts'

const order = { applicant: 0, office: 1, nobody: 2 }

/** My matters and those of the firms I represent: on each page, what waits for me comes first. */
export const listMyCasesRoute = route(listMyCases, async (scope) => {
  const { who, query } = scope
  if (who.kind !== 'resident') return { rows: [], next: null }
  const cursor = readCursor(query.cursor)
  const rows = await listCasesOf(scope.tx, scope.district, ownSubjects(who), {
    after: cursor ? { at: new Date(cursor.first), id: cursor.id } : null,
    limit: query.limit + 1,
    limited: who.represents.flatMap(({ subjectId, scope: reach }) =>
      reach ? [{ subjectId, items: reach.items, drafts: reach.acts.includes('apply') }] : [],
    ),
    ...(query.waits ? { statuses: statusesThatWaitFor(query.waits) } : {}),
  })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const views = []
  for (const row of page) views.push(rowForApplicant(scope, await glance(scope, row)))
  views.sort((left, right) => order[left.waitsFor] - order[right.waitsFor])
  return {
    rows: views,
    next: rows.length > query.limit && last ? writeCursor(last.updated_at.toISOString(), last.id) : null,
  }
})

/** Only of a draft it has to be known what is missing; all else is in the row, so a long list asks nothing more. */
async function glance(scope: Scope, row: CaseRow) {
  if (row.status === 'draft') return loadCase(scope, row)
  return { row, applicable: await itemOfCase(scope.tx, scope.district, row), missing: [] }
}
