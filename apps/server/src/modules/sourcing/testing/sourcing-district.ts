import type { Demand } from '@yimen/contract'
import { deriveDemands, listDemands, listDuties, readDuty } from '@yimen/contract'
import {
  done,
  officer,
  openSampleDistrict,
  type SampleDistrict,
} from '../../../../../../tests/setup/sample-district.ts'
import type { Person } from '../../../../../../tests/setup/server.ts'

/** The sample district with its demands derived, and people who work with sources. */
export type SourcingDistrict = SampleDistrict & {
  readonly coordinator: Person
  readonly director: Person
  steward(organ: string): Person
  /** The demand of one organ for one element or material, as the office sees it now. */
  demand(asking: string, code: string): Promise<Demand>
  dutyByNumber(number: string): Promise<{ dutyId: string; version: number }>
}

/** Opens it. Close it in `afterAll`. */
export async function openSourcing(
  options: { readonly now?: string; readonly jobs?: boolean } = {},
): Promise<SourcingDistrict> {
  const district = await openSampleDistrict({ jobs: false, ...options })
  const coordinator = district.as(officer({ organ: '*', role: 'data-coordinator' }))
  await done(coordinator, deriveDemands, { body: {} })
  return {
    ...district,
    coordinator,
    director: district.as(officer({ organ: '*', role: 'director' })),
    steward: (organ) => district.as(officer({ organ, role: 'data-steward' })),
    async demand(asking, code) {
      const { rows } = await done(coordinator, listDemands, { query: { asking, code } })
      const [row] = rows
      if (!row) throw new Error(`${asking} does not ask for ${code}`)
      return row
    },
    async dutyByNumber(number) {
      const { rows } = await done(coordinator, listDuties, { query: { limit: '100' } })
      const row = rows.find((one) => one.number === number)
      if (!row) throw new Error(`there is no duty ${number}`)
      return done(coordinator, readDuty, { params: { dutyId: row.dutyId } })
    },
  }
}

/** What a steward binds their organ to in tests. */
export const someDuty = {
  store: '健康证明库',
  promise: { cycle: 'daily' as const, completeness: 95, availability: 99, answerWithin: 2000 },
  interface: null,
  sharing: 'unconditional' as const,
  basis: '国务院令第716号第七条',
}
