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
  const me = staffOf(scope).staffId
  const cursor = readCursor(query.cursor)
  const limit = query.limit + 1
  if (query.q) return { rows: await findWork(tx, district, scopes, query.q, query.limit), next: null }
  if (query.tab === 'done') {
    const rows = await listHandled(
      tx,
      district,
      me,
      cursor ? { at: cursor.first, id: cursor.id } : undefined,
      limit,
    )
    const last = rows[query.limit - 1]
    return {
      rows: rows.slice(0, query.limit),
      next: rows.length > query.limit && last ? writeCursor(last.handled_at.toISOString(), last.id) : null,
    }
  }
  const range = {
    after: cursor ? { day: cursor.first, id: cursor.id } : undefined,
    unclaimed: query.tab === 'open',
  }
  const rows =
    query.tab === 'mine'
      ? await listClaimed(tx, district, me, range, limit)
      : await listWork(tx, district, scopes, range, limit)
  const last = rows[query.limit - 1]
  return {
    rows: rows.slice(0, query.limit),
    next: rows.length > query.limit && last ? writeCursor(last.sort_day, last.id) : null,
  }
}

async function countAll(scope: Asked, scopes: readonly WorkScope[]) {
  const { tx, district, today } = scope
  return {
    all: await countWork(tx, district, scopes, {}),
    mine: await countClaimed(tx, district, staffOf(scope).staffId),
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
    item: { code: row.item_code, name: row.item_name },
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
