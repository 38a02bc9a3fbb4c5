import type { Tx } from '../../platform/db/database.ts'
import { allTypes } from './type-store.ts'

/** Codes of the material types that an organ issues as electronic certificates. */
export async function certificateTypes(tx: Tx, district: string): Promise<Set<string>> {
  const types = await allTypes(tx, district)
  return new Set(types.filter(({ content }) => content.certificate).map(({ code }) => code))
}
