import type { Who } from '../../platform/auth/who.ts'
import type { Tx } from '../../platform/db/database.ts'
import { seesValues } from './rules/correction-states.ts'
import { correctionOfFile } from './store/correction-store.ts'

/** The steward who has taken a ticket reads the proof that came with it; others do not. */
export async function mayReadProof(tx: Tx, district: string, who: Who, fileId: string): Promise<boolean> {
  const rows = await correctionOfFile(tx, district, fileId)
  return rows.some((row) => seesValues(who, row))
}
