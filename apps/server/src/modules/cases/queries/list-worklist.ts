import { listWorklist, type WorklistRow } from '@yimen/contract'
import type { z } from 'zod'
import { type Context, route } from '../../../platform/actions/route.ts'
import { addDays, nextWorkingDay } from '../../../platform/calendar/index.ts'
import { calendar, staffOf } from '../act-on-case.ts'
import { itemOfCase } from '../item-of-case.ts'
import { currentStep } from '../rules/allowed-actions.ts'
import { readCursor, writeCursor } from '../rules/cursor.ts'
import { limitWord, worklistGroup } from '../rules/state-word.ts'
import { pausedDay } from '../rules/work-of.ts'
import { workScopes } from '../rules/work-scopes.ts'
import {
  countClaimed,
  countWork,
  findWork,
  listClaimed,
  listHandled,
  listWork,
  type WorkRow,
  type WorkScope,
} from '../store/worklist-store.ts'
import { flagsOf } from '../views/view-for-applicant.ts'

type Asked = Context<typeof listWorklist>
type Found = { rows: WorkRow[]; next: string | null }

/** The worklist of the signed-in officer: what their posts let them work on, by due day. */
export const listWorklistRoute = route(listWorklist, async (scope) => {
  const scopes = workScopes(staffOf(scope), scope.query.role)
  const { rows, next } = await find(scope, scopes)
  const views: z.input<typeof WorklistRow>[] = []
  const following = nextWorkingDay(addDays(scope.today, 1), calendar())
  for (const row of rows) views.push(await viewRow(scope, row, following))
  return { rows: views, next, counts: await countAll(scope, scopes), asOf: scope.now.toISOString() }
})

async function find(scope: Asked, scopes: readonly WorkScope[]): Promise<Found> {
  const { tx, district, query } = scope
  const { staffId } = staffOf(scope)
  const cursor = readCursor(query.cursor)
  const limit = query.limit + 1
  if (query.tab === 'done' && !query.q) {
    const after = cursor ? { at: cursor.first, id: cursor.id } : undefined
    const rows = await listHandled(tx, district, scopes, { staffId, after, limit })
    return pageOf(rows, query.limit, (row) => row.handled_at.toISOString())
  }
  const after = cursor ? { day: cursor.first, id: cursor.id } : undefined
  const rows = query.q
    ? await findWork(tx, district, scopes, query.q, { range: { after }, limit })
    : query.tab === 'mine'
      ? await listClaimed(tx, district, scopes, { staffId, range: { after }, limit })
      : await listWork(tx, district, scopes, { after, unclaimed: query.tab === 'open' }, limit)
  return pageOf(rows, query.limit, (row) => row.sort_day)
}

/** Cuts off the one row that was read beyond the page: its being there says that there is more. */
function pageOf<Row extends WorkRow>(rows: Row[], limit: number, sortedBy: (row: Row) => string): Found {
  const last = rows[limit - 1]
  const next = rows.length > limit && last ? writeCursor(sortedBy(last), last.id) : null
  return { rows: rows.slice(0, limit), next }
}

async function countAll(scope: Asked, scopes: readonly WorkScope[]) {
  const { tx, district, today } = scope
  return {
    all: await countWork(tx, district, scopes, {}),
    mine: await countClaimed(tx, district, scopes, staffOf(scope).staffId),
    open: await countWork(tx, district, scopes, { unclaimed: true }),
    today: await countWork(tx, district, scopes, { from: today, to: today }),
    overdue: await countWork(tx, district, scopes, { to: addDays(today, -1) }),
    paused: await countWork(tx, district, scopes, { from: pausedDay, to: pausedDay }),
  }
}

async function viewRow(scope: Asked, row: WorkRow, following: string): Promise<z.input<typeof WorklistRow>> {
  const { table } = await itemOfCase(scope.tx, scope.district, row)
  return {
    caseId: row.id,
    number: row.number ?? '',
    version: row.version,
    item: { code: row.item_code, name: row.item_name, nameEnglish: row.item_name_english },
    organ: { code: row.organ, name: row.organ_name },
    applicant: row.applicant_name,
    status: row.status,
    step: currentStep(table, row)?.code ?? null,
    flags: flagsOf(row, scope.today),
    group: worklistGroup(row, scope.today, following),
    limit: limitWord(row, scope.today, calendar()),
    dueOn: row.sort_day >= '9999' ? null : row.sort_day,
    claimedBy: row.claimed_name,
    submittedAt: (row.submitted_at ?? row.created_at).toISOString(),
  }
}
