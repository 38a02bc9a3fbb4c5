import type { Tx } from '../../platform/db/database.ts'
import { subjectByCode } from './store/subject.ts'

/** The living natural person with an identity number; null when the district has no record of one. */
export async function findPersonByIdentityNumber(
  tx: Tx,
  district: string,
  identityNumber: string,
): Promise<{ subjectId: string; name: string } | null> {
  const person = await subjectByCode(tx, district, 'person', identityNumber)
  return person?.state === 'active' ? { subjectId: person.subjectId, name: person.name } : null
}
