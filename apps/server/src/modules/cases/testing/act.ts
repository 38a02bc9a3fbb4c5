import type { Contract } from '@yimen/contract'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { findCase } from '../store/case-store.ts'
import type { CaseRow } from '../store/tables.ts'
import { type Called, call, type Sent } from './call.ts'
import type { SampleDistrict } from './sample-district.ts'

/** The row of a case as it stands now. */
export async function rowOf({ server }: SampleDistrict, caseId: string): Promise<CaseRow> {
  const row = await server.inDistrict((tx) => findCase(tx, server.district, caseId))
  if (!row) throw new Error(`there is no case ${caseId}`)
  return row
}

/** Acts on a case as somebody does who has just read it. */
export async function act<C extends Contract>(
  district: SampleDistrict,
  person: Person,
  contract: C,
  caseId: string,
  body?: Sent<C>['body'],
): Promise<Called<C>> {
  const { version } = await rowOf(district, caseId)
  const path: `/api/${string}` = `/api/${contract.path.replace('/api/', '').replace(':caseId', caseId)}`
  return await call(person, { ...contract, path }, { ...(body === undefined ? {} : { body }), version })
}
