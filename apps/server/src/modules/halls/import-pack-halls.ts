import { isDeepStrictEqual } from 'node:util'
import type { PackHall, PackHalls } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Scope } from '../../platform/actions/route.ts'
import { listOrgans } from '../identity/index.ts'
import type { HallPlan } from './rules/hall.ts'
import { closeHall, hallsInUse, saveHall } from './store.ts'

/** How many halls were new, changed, the same as before, or are in the district no longer. */
export type ImportedHalls = { created: number; updated: number; unchanged: number; closed: number }

/**
 * Takes in the halls of a district with their counters: all of them, so that a hall which is not among them counts as
 * closed. Doing it again changes only what differs. The organs must be there before; throws when one is not.
 */
export async function importPackHalls(
  scope: Pick<Scope, 'tx' | 'district' | 'append'>,
  pack: z.infer<typeof PackHalls>,
): Promise<ImportedHalls> {
  const { tx, district } = scope
  const organs = new Set((await listOrgans(tx, district)).map(({ code }) => code))
  const before = new Map((await hallsInUse(tx, district)).map(({ id, ...hall }) => [hall.code, { id, hall }]))
  const report = { created: 0, updated: 0, unchanged: 0, closed: 0 }
  const tell = (id: string, what: 'recorded' | 'closed', code: string) =>
    scope.append({ subject: { type: 'hall', id }, type: `halls.hall-${what}`, data: { code } })
  for (const plan of pack.halls.map(planOf)) {
    demandOrgans(plan, organs)
    const known = before.get(plan.code)
    before.delete(plan.code)
    if (known && isDeepStrictEqual(known.hall, plan)) {
      report.unchanged += 1
      continue
    }
    tell(await saveHall(tx, district, plan, uuidv7()), 'recorded', plan.code)
    if (known) report.updated += 1
    else report.created += 1
  }
  for (const [code, { id }] of before) {
    await closeHall(tx, district, code)
    tell(id, 'closed', code)
    report.closed += 1
  }
  return report
}

/** Groups in the order of their codes, as they are read back. */
function planOf({ counters: _number, groups, ...hall }: PackHall): HallPlan {
  const inOrder = [...groups].sort((left, right) => (left.code < right.code ? -1 : 1))
  return {
    ...hall,
    groups: inOrder.map(({ from, to, note, ...group }) => ({
      ...group,
      note: note ?? null,
      counters: Array.from({ length: to - from + 1 }, (_, at) => from + at),
    })),
  }
}

function demandOrgans({ code, organ, groups }: HallPlan, organs: ReadonlySet<string>): void {
  for (const wanted of [organ, ...groups.flatMap((group) => group.organs)])
    if (!organs.has(wanted)) throw new Error(`${code}: there is no organ ${wanted}`)
}
