import type { Contract } from '@yimen/contract'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { rowOf } from './act.ts'
import type { SampleDistrict } from './sample-district.ts'

/** The status with which somebody's call is answered, at the version that stands; 201 counts as 200. */
export async function statusOf(
  district: SampleDistrict,
  person: Person,
  contract: Contract,
  caseId: string,
  body?: unknown,
): Promise<number> {
  const { version } = await rowOf(district, caseId)
  const path = contract.path.replace(':caseId', caseId)
  const answer =
    contract.method === 'GET' ? await person.get(path) : await person.post(path, body, { version })
  return answer.status === 201 ? 200 : answer.status
}
