import type { Demand } from '@yimen/contract'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import { nameOf, type Organs, organsOf } from '../organ-names.ts'
import { allowedActs, isWaiting, type Standing } from '../rules/demand-states.ts'
import { demandParts } from '../rules/parts-of.ts'
import { numbersOfDuties } from '../store/duty-store.ts'
import type { DemandRow } from '../store/tables.ts'

export type DemandView = z.input<typeof Demand>

/** Demands as the caller sees them, with what they may do. */
export async function viewDemands(
  scope: Scope,
  rows: readonly DemandRow[],
  known?: Organs,
): Promise<DemandView[]> {
  if (rows.length === 0) return []
  const organs = known ?? (await organsOf(scope))
  const duties = await numbersOfDuties(
    scope.tx,
    scope.district,
    rows.flatMap(({ duty_id }) => duty_id ?? []),
  )
  return rows.map((row) => viewOf(scope, row, organs, duties))
}

/** One demand as the caller sees it. */
export async function viewDemand(scope: Scope, row: DemandRow): Promise<DemandView> {
  const [view] = await viewDemands(scope, [row])
  if (view === undefined) throw new Error('one demand gives one view')
  return view
}

/** What the state table needs to know of a row. */
export function standingOf(row: DemandRow): Standing {
  return {
    state: row.state,
    ruled: row.ruled,
    refusals: row.disowned.length,
    supervised: row.supervised_at !== null,
  }
}

function viewOf(
  { who, today }: Scope,
  row: DemandRow,
  organs: Organs,
  duties: ReadonlyMap<string, string>,
): DemandView {
  return {
    demandId: row.id,
    number: row.number,
    data: { kind: row.kind, code: row.code, name: row.name },
    asking: nameOf(organs, row.asking),
    items: row.items,
    yearly: row.yearly,
    reason: row.reason,
    state: row.state,
    asked: row.asked === null ? null : nameOf(organs, row.asked),
    proposal: {
      organ: row.proposed === null ? null : nameOf(organs, row.proposed),
      kind: row.match_kind,
      path: row.match_path,
      why: row.match_why,
    },
    disowned: row.disowned.map((one) => ({
      ...one,
      organ: nameOf(organs, one.organ).name,
      says: nameOf(organs, one.says).name,
    })),
    ruled: row.ruled,
    ruling: row.ruling,
    returnedBecause: row.returned_because,
    dueOn: row.due_on,
    overdue: isWaiting(row.state) && row.due_on !== null && row.due_on < today,
    reminders: row.reminders,
    supervised: row.supervised_at !== null,
    duty: row.duty_id === null ? null : (duties.get(row.duty_id) ?? null),
    updatedAt: row.updated_at.toISOString(),
    version: row.version,
    allowed: allowedActs(standingOf(row), demandParts(who, row)),
  }
}
