import type { Person } from '../../../../../../tests/setup/server.ts'
import type { Name } from './permission-tables.ts'
import { officer, type SampleDistrict } from './sample-district.ts'

/** Everybody of the permission tables, signed in. */
export type Everybody = Readonly<Record<Name, Person>>

/** Signs everybody in, as they stand to the hygiene permit of the hairdresser in the pack. */
export async function everybody(district: SampleDistrict): Promise<Everybody> {
  const shop = district.subject('clipmoon-hair')
  const owner = await district.resident('dai-suxin')
  const other = await district.resident('gu-yuanzhou')
  const staff = (...posts: Parameters<typeof officer>) => district.as(officer(...posts))
  return {
    anonymous: district.server.as({ kind: 'anonymous' }),
    'another resident': district.as(await district.resident('lin-zhixia')),
    applicant: district.as(owner),
    'agent without power': district.as({
      ...other,
      represents: other.represents.filter((one) => one.subjectId !== shop),
    }),
    'clerk of the centre': staff({ organ: '*', role: 'clerk' }),
    'clerk of another organ': staff({ organ: 'JD018', role: 'clerk' }),
    reviewer: staff({ organ: 'WJW', role: 'reviewer' }),
    'reviewer of another organ': staff({ organ: 'SCJG', role: 'reviewer' }),
    'reviewer of other items': staff({ organ: 'WJW', role: 'reviewer', items: ['seal-subsidy'] }),
    decider: staff({ organ: 'WJW', role: 'decider' }),
    'decider of another organ': staff({ organ: 'ZWFW', role: 'decider' }),
    'decider of other items': staff({ organ: 'WJW', role: 'decider', items: ['seal-subsidy'] }),
    'catalogue editor': staff({ organ: 'WJW', role: 'catalogue-editor' }),
    director: staff({ organ: '*', role: 'director' }),
    'system administrator': staff({ organ: '*', role: 'system-administrator' }),
    'security administrator': staff({ organ: '*', role: 'security-administrator' }),
    'audit administrator': staff({ organ: '*', role: 'audit-administrator' }),
  }
}

/** The names of the tables, in their order. */
export function namesOf(people: Everybody): Name[] {
  const isName = (name: string): name is Name => name in people
  return Object.keys(people).filter(isName)
}
