import type { CounterGroup, HallSummary } from '@yimen/contract'
import { stateCouncilCalendar } from '../../platform/calendar/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { listOrgans, type Organ } from '../identity/index.ts'
import { type Group, type HallPlan, levelOf } from './rules/hall.ts'
import { openingAt } from './rules/opening.ts'

/** The organs of the district by code. */
export async function organsByCode(tx: Tx, district: string): Promise<(code: string) => Organ> {
  const organs = new Map((await listOrgans(tx, district)).map((organ) => [organ.code, organ]))
  return (code) => {
    const organ = organs.get(code)
    if (!organ) throw new Error(`a hall names organ ${code}, which the district does not have`)
    return organ
  }
}

/** A hall as a list shows it, at this moment. */
export function summaryOf(hall: HallPlan, organ: (code: string) => Organ, now: Date): HallSummary {
  const { code, name, division, address, phone, hours, standing, groups } = hall
  return {
    code,
    name,
    organ: { code: hall.organ, name: organ(hall.organ).name },
    level: levelOf(hall),
    division,
    address,
    phone,
    hours: [...hours],
    counters: groups.reduce((sum, { counters }) => sum + counters.length, 0),
    standing,
    opening: openingAt(hours, now, stateCouncilCalendar()),
  }
}

/** A group of counters without what it handles. */
export function groupView({ code, name, counters, comprehensive, note }: Group): CounterGroup {
  return { code, name, counters: [...counters], comprehensive, note }
}
