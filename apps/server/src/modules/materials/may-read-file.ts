import { ownSubjects, type Who } from '../../platform/auth/who.ts'
import type { Tx } from '../../platform/db/database.ts'
import { rowsOfFile } from './store.ts'

/** A file of a vault is read by its subject and by those who act for it. Staff read it through a case. */
export async function mayReadFile(tx: Tx, district: string, who: Who, fileId: string): Promise<boolean> {
  if (who.kind !== 'resident') return false
  const own = ownSubjects(who)
  return (await rowsOfFile(tx, district, fileId)).some((row) => own.includes(row.subject_id))
}
